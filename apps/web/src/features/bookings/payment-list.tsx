import { Anchor, Badge, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import type { ListedRequest } from './booking';
import style from './bookings.module.css';

interface Props {
  readonly fairId: string;
  readonly requests: readonly ListedRequest[];
}

export function PaymentList({ fairId, requests }: Props): React.ReactNode {
  const { t } = useTranslation('bookings');
  const formats = useFormats();
  if (requests.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb="sm">
        {t('payments')}
      </Title>
      <ul className={style.requests}>
        {requests.map(({ id, reference, state, total, dueOn }) => (
          <li key={id}>
            <Anchor component={Link} to={`/fairs/${fairId}/payments/${id}`}>
              {reference}
            </Anchor>
            <span>{formats.money(total)}</span>
            <Badge
              variant="light"
              tt="none"
              color={state === 'PAID' ? 'green' : state === 'CANCELLED' ? 'gray' : 'orange'}
            >
              {t(`payment.${state}`)}
            </Badge>
            {dueOn && state !== 'PAID' && state !== 'CANCELLED' && <span>{t('due', { day: formats.day(dueOn) })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
