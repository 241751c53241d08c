import type { MyCompany } from '../../session/my-companies';
import { type Booth, lookOf, type Plan } from './booth';
import { BoothCard } from './booth-card';
import { ClaimDesk } from './claim/claim-desk';
import { MoveLinks } from './claim/move-links';
import type { Claim } from './claim/use-my-claims';
import { TakenNotice } from './claim/taken-notice';

interface Props {
  readonly fairId: string;
  readonly plan: Plan;
  readonly booth: Booth;
  readonly company: MyCompany | undefined;
  /** What the company holds or has booked. */
  readonly claims: readonly Claim[];
  readonly onClose: () => void;
}

/** One booth for who takes part, and what the own company may do about it. */
export function BoothPanel({ fairId, plan, booth, company, claims, onClose }: Props): React.ReactNode {
  const claim = claims.find(({ boothId }) => boothId === booth.id);
  const look = lookOf(booth, new Set(claim ? [booth.id] : []));
  return (
    <BoothCard fairId={fairId} plan={plan} booth={booth} look={look} powerW={booth.powerW} onClose={onClose}>
      <TakenNotice
        fairId={fairId}
        booth={booth}
        companyId={company?.participation?.asSupplier ? company.id : null}
        isMine={claim !== undefined}
      />
      {company?.participation?.asSupplier && (
        <>
          <ClaimDesk fairId={fairId} companyId={company.id} booth={booth} claim={claim} rules={plan.bookingRules} />
          {!claim && <MoveLinks fairId={fairId} booth={booth} claims={claims} />}
        </>
      )}
    </BoothCard>
  );
}
