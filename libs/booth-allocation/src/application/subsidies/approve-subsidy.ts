import { Injectable } from '@nestjs/common';
import { type Actor, err } from '@ketnoi/kernel';
import { approveGrant } from '../../domain/subsidy/decide-grant.js';
import { leftOf } from '../../domain/subsidy/programme.js';
import type { SubsidyRejection } from '../../domain/subsidy/subsidy-rejection.js';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import { GrantDesk, type GrantRequest, type GrantResult, isOfficer } from './grant-desk.js';
import { type GrantInProgramme, type ReservationObstacle, Subsidies } from './ports/subsidies.js';
import { TurnedDown } from './turned-down.js';

export interface SubsidyApproval extends GrantRequest {
  readonly decisionNumber: string;
  /** Đồng; null = all that the programme allows. */
  readonly amount: number | null;
}

/**
 * An officer approves a request whose papers are complete. The amount is taken from the budget by an update that holds
 * only while the budget does, so that officers who approve at once cannot overdraw it; the quote of the booking shows
 * the city's share from now on, and the firm owes the rest.
 */
@Injectable()
export class ApproveSubsidy {
  constructor(
    private readonly desk: GrantDesk,
    private readonly subsidies: Subsidies,
    private readonly letters: FirmLetters,
  ) {}

  async execute(actor: Actor, approval: SubsidyApproval, idempotencyKey: string): Promise<GrantResult> {
    if (!isOfficer(actor, approval.fairId)) return err({ code: 'not-found' });
    return this.desk.once(actor, 'approve-subsidy', idempotencyKey, approval, (found) =>
      this.approve(actor, approval, found),
    );
  }

  /** Inside a unit of work; of an officer. */
  inside(actor: Actor, approval: SubsidyApproval): Promise<GrantResult> {
    return this.desk.inside(approval, (found) => this.approve(actor, approval, found));
  }

  private async approve(
    actor: Actor,
    { decisionNumber, amount }: SubsidyApproval,
    { grant, programme, grantedToFirm }: GrantInProgramme,
  ): Promise<GrantResult> {
    const seen = await this.desk.bookingOf(grant);
    const { booking, now: at } = seen;
    const decided = approveGrant(grant, {
      programme,
      booking,
      grantedToFirm,
      decisionNumber,
      amount,
      by: actor.personId,
      at,
    });
    if (!decided.ok) return decided;
    const { reserved } = decided.value;
    const taken = await this.subsidies.reserve(grant, programme.mostPerFirm, reserved);
    if (!taken.ok)
      throw new TurnedDown(exhausted[taken.error](programme.mostPerFirm - grantedToFirm, leftOf(programme)));
    await this.desk.save(decided.value);
    await this.desk.cityPays(seen);
    const params = { programme: programme.name, amount: reserved, decision: decided.value.decisionNumber ?? '' };
    const letter = { companyId: grant.companyId, template: 'subsidy-approved', params };
    await this.letters.write(grant.fairId, [letter], actor.requestId);
    return this.desk.tell(
      actor,
      decided.value,
      { type: 'subsidy-approved', more: { amount: reserved } },
      { decisionNumber: decided.value.decisionNumber },
    );
  }
}

/** Another approval got in between: what was left when this one looked is more than there is now. */
const exhausted: Record<ReservationObstacle, (firmLeft: number, left: number) => SubsidyRejection> = {
  budget: (_, left) => ({ code: 'budget-exhausted', left }),
  firm: (left) => ({ code: 'firm-limit-reached', left }),
};
