import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Refusal } from '../../../ui/refusal';

export interface Refused {
  readonly code: string;
  readonly message: string;
}

export const asRefused = (said: object | undefined): Refused | null =>
  said && 'message' in said && 'code' in said ? (said as Refused) : null;

/** Why a booth could not be had, and where to go with that: to the waitlist, or to what the company has already. */
export function ClaimRefused({
  fairId,
  refused,
}: {
  readonly fairId: string;
  readonly refused: Refused;
}): React.ReactNode {
  const { t } = useTranslation('plan');
  return (
    <Refusal message={refused.message}>
      {refused.code === 'booth-awaited' && (
        <Anchor component={Link} to={`/fairs/${fairId}/waitlist`}>
          {t('claim.toWaitlist')}
        </Anchor>
      )}
      {refused.code === 'booth-yours' && (
        <Anchor component={Link} to={`/fairs/${fairId}/bookings`}>
          {t('claim.toBookings')}
        </Anchor>
      )}
    </Refusal>
  );
}
