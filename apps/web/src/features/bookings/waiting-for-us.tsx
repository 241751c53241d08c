import { Alert, Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../format/use-formats';
import { useQuery } from '../../graphql/use-query';
import { FailureNotice } from '../../ui/failure-notice';
import { WaitingForUs as Waiting } from './bookings.generated';
import style from './bookings.module.css';
import { waitingIn } from './waiting-in';

/** What others asked the company about booths and wait for; nothing where nobody waits. */
export function WaitingForUs({
  fairId,
  companyId,
}: {
  readonly fairId: string;
  readonly companyId: string;
}): React.ReactNode {
  const { t } = useTranslation('bookings');
  const formats = useFormats();
  const { answer, failure, reload } = useQuery(Waiting, { fairId, companyId });
  if (!answer) return failure && <FailureNotice failure={failure} retry={reload} />;
  const { offer, swaps, invitations } = waitingIn(answer, companyId);
  const told = [
    ...(offer
      ? [
          {
            to: 'waitlist',
            text: t('waiting.offer', { number: offer.boothNumber, at: formats.instant(offer.deadlineAt) }),
          },
        ]
      : []),
    ...(swaps > 0 ? [{ to: 'swaps', text: t('waiting.swaps', { count: swaps }) }] : []),
    ...(invitations > 0 ? [{ to: 'shared', text: t('waiting.invitations', { count: invitations }) }] : []),
  ];
  return told.map(({ to, text }) => (
    <Alert key={to} color="orange" className={style.waiting}>
      <Anchor component={Link} to={`/fairs/${fairId}/${to}`}>
        {text}
      </Anchor>
    </Alert>
  ));
}
