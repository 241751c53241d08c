import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { DeedOutcome } from '../../ui/deed-outcome';
import { useDeed } from '../../ui/use-deed';
import { AskForFee as Ask, type SalesBookingFragment, SalesRequests } from './sales.generated';
import style from '../../ui/office-list.module.css';

interface Props {
  readonly fairId: string;
  readonly booking: SalesBookingFragment;
}

/** What cancelling cost and did not come in yet: a request for it, and the way there. */
export function AskForFee({ fairId, booking }: Props): React.ReactNode {
  const { t } = useTranslation('sales');
  const formats = useFormats();
  const navigate = useNavigate();
  const deed = useDeed(Ask, SalesRequests);
  const { cancellationFee: fee, paid } = booking;
  if (!fee || fee.amount <= paid.amount) return null;
  const run = async (): Promise<void> => {
    const said = await deed.run({ input: { fairId, bookingIds: [booking.id], purpose: 'FEE' } });
    if (said?.__typename === 'RequestedPayment') await navigate(`/fairs/${fairId}/payments/${said.requestId}`);
  };
  return (
    <>
      <DeedOutcome of={deed} />
      <Button size="xs" variant="light" loading={deed.busy} onClick={() => void run()}>
        {t('fee.ask')}
      </Button>
      <div className={style.second}>
        {t('fee.owed', { sum: formats.money({ ...fee, amount: fee.amount - paid.amount }) })}
      </div>
    </>
  );
}
