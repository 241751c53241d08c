import { useTranslation } from 'react-i18next';
import { Refusal } from '../../../ui/refusal';
import type { Booth } from '../booth';
import type {
  BookBoothsMutation,
  HoldBoothsMutation,
  ReleaseBoothsMutation,
  RenewHoldsMutation,
} from './order.generated';

type Said =
  | HoldBoothsMutation['holdBooths']
  | BookBoothsMutation['bookBooths']
  | RenewHoldsMutation['renewHolds']
  | ReleaseBoothsMutation['releaseBooths'];
export type RefusedOrder = Extract<Said, { message: string }>;

export const asRefusedOrder = (said: Said | undefined): RefusedOrder | null =>
  said && 'message' in said ? said : null;

/** Why nothing was done, and because of which booth. */
export function OrderRefused({
  refused,
  booths,
}: {
  readonly refused: RefusedOrder;
  readonly booths: readonly Booth[];
}): React.ReactNode {
  const { t } = useTranslation('plan');
  const number = 'boothId' in refused ? booths.find(({ id }) => id === refused.boothId)?.number : undefined;
  return (
    <Refusal message={refused.message}>
      {'reason' in refused && (
        <p>
          {number ? `${t('booth.number', { number })}: ` : ''}
          {refused.reason.message}
        </p>
      )}
      {'problems' in refused && refused.problems.map(({ message }, ordinal) => <p key={ordinal}>{message}</p>)}
    </Refusal>
  );
}
