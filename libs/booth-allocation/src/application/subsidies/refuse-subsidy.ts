import { Injectable } from '@nestjs/common';
import { type Actor, err, ok, type Result } from '@ketnoi/kernel';
import { refuseGrant } from '../../domain/subsidy/decide-grant.js';
import type { SubsidyRejection } from '../../domain/subsidy/subsidy-rejection.js';
import { type FoundGrant, type GrantDecision, letterAbout } from './grant-decision.js';
import { grantAnswer, GrantDesk, type GrantRequest, type GrantResult, isOfficer } from './grant-desk.js';
import { MakeGrantDecisions } from './make-grant-decisions.js';

type SubsidyRefusing = GrantRequest & { readonly reason: string };

/** An officer refuses a request and says why; its costs are open to other sources again. */
@Injectable()
export class RefuseSubsidy {
  constructor(
    private readonly desk: GrantDesk,
    private readonly decisions: MakeGrantDecisions,
  ) {}

  async execute(actor: Actor, refusal: SubsidyRefusing, idempotencyKey: string): Promise<GrantResult> {
    if (!isOfficer(actor, refusal.fairId)) return err({ code: 'not-found' });
    return this.desk.once(actor, 'refuse-subsidy', idempotencyKey, refusal, async (found) => {
      const seen = await this.desk.bookingOf(found.grant);
      const refused = refusalOf(actor, refusal.reason, { ...found, seen });
      if (!refused.ok) return refused;
      await this.decisions.execute(actor, refusal.fairId, [refused.value]);
      return ok(grantAnswer(refused.value.grant));
    });
  }
}

/** An officer's refusal, to be made. */
export function refusalOf(actor: Actor, why: string, found: FoundGrant): Result<GrantDecision, SubsidyRejection> {
  const refused = refuseGrant(found.grant, why, { by: actor.personId, at: found.seen.now });
  if (!refused.ok) return refused;
  const { value: grant } = refused;
  const reason = grant.reason ?? '';
  const letter = letterAbout(grant, 'subsidy-refused', found, { reason });
  return ok({ found, grant, letter, event: { type: 'subsidy-refused', more: {} }, detail: { reason } });
}
