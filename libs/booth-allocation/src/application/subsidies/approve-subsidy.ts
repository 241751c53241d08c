import { Injectable } from '@nestjs/common';
import { type Actor, err, ok, type Result } from '@ketnoi/kernel';
import { approveGrant } from '../../domain/subsidy/decide-grant.js';
import { leftOf } from '../../domain/subsidy/programme.js';
import type { SubsidyRejection } from '../../domain/subsidy/subsidy-rejection.js';
import { type FoundGrant, type GrantDecision, letterAbout } from './grant-decision.js';
import { grantAnswer, GrantDesk, type GrantRequest, type GrantResult, isOfficer } from './grant-desk.js';
import { MakeGrantDecisions } from './make-grant-decisions.js';
import type { ReservationObstacle } from './ports/subsidies.js';
import { TurnedDown } from './turned-down.js';

export interface SubsidyApproval extends GrantRequest {
  readonly decisionNumber: string;
  /** Đồng; null = all that the programme allows. */
  readonly amount: number | null;
}

/** An officer approves a request whose papers are complete. */
@Injectable()
export class ApproveSubsidy {
  constructor(
    private readonly desk: GrantDesk,
    private readonly decisions: MakeGrantDecisions,
  ) {}

  async execute(actor: Actor, approval: SubsidyApproval, idempotencyKey: string): Promise<GrantResult> {
    if (!isOfficer(actor, approval.fairId)) return err({ code: 'not-found' });
    return this.desk.once(actor, 'approve-subsidy', idempotencyKey, approval, async (found) => {
      const seen = await this.desk.bookingOf(found.grant);
      const approved = approvalOf(actor, approval, { ...found, seen });
      if (!approved.ok) return approved;
      const made = await this.decisions.execute(actor, approval.fairId, [approved.value]);
      const { programme, grantedToFirm } = found;
      if (!made.ok)
        throw new TurnedDown(exhausted[made.error](programme.mostPerFirm - grantedToFirm, leftOf(programme)));
      return ok(grantAnswer(approved.value.grant));
    });
  }
}

/** An officer's approval, to be made. */
export function approvalOf(
  actor: Actor,
  { decisionNumber, amount }: Pick<SubsidyApproval, 'decisionNumber' | 'amount'>,
  found: FoundGrant,
): Result<GrantDecision, SubsidyRejection> {
  const { programme, grantedToFirm, seen } = found;
  const approved = approveGrant(found.grant, {
    programme,
    booking: seen.booking,
    grantedToFirm,
    decisionNumber,
    amount,
    by: actor.personId,
    at: seen.now,
  });
  if (!approved.ok) return approved;
  const { value: grant } = approved;
  const { reserved, decisionNumber: decision } = grant;
  const letter = letterAbout(grant, 'subsidy-approved', found, { amount: reserved, decision: decision ?? '' });
  const event = { type: 'subsidy-approved', more: { amount: reserved } } as const;
  return ok({ found, grant, letter, event, detail: { decisionNumber: decision } });
}

/** Another approval got in between: what was left when this one looked is more than there is now. */
const exhausted: Record<ReservationObstacle, (firmLeft: number, left: number) => SubsidyRejection> = {
  budget: (_, left) => ({ code: 'budget-exhausted', left }),
  firm: (left) => ({ code: 'firm-limit-reached', left }),
};
