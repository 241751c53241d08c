import { Injectable } from '@nestjs/common';
import { type Actor, err } from '@ketnoi/kernel';
import { refuseGrant } from '../../domain/subsidy/decide-grant.js';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import { GrantDesk, type GrantRequest, type GrantResult, isOfficer } from './grant-desk.js';
import { Subsidies } from './ports/subsidies.js';

/** An officer refuses a request and says why; its costs are open to other sources again. */
@Injectable()
export class RefuseSubsidy {
  constructor(
    private readonly desk: GrantDesk,
    private readonly subsidies: Subsidies,
    private readonly letters: FirmLetters,
  ) {}

  async execute(
    actor: Actor,
    refusal: GrantRequest & { readonly reason: string },
    idempotencyKey: string,
  ): Promise<GrantResult> {
    if (!isOfficer(actor, refusal.fairId)) return err({ code: 'not-found' });
    return this.desk.once(actor, 'refuse-subsidy', idempotencyKey, refusal, async ({ grant, programme }) => {
      const { now } = await this.desk.bookingOf(grant);
      const refused = refuseGrant(grant, refusal.reason, { by: actor.personId, at: now });
      if (!refused.ok) return refused;
      await this.desk.save(refused.value);
      await this.subsidies.freeCosts(grant);
      const reason = refused.value.reason ?? '';
      const params = { programme: programme.name, reason };
      const letter = { companyId: grant.companyId, template: 'subsidy-refused', params };
      await this.letters.write(grant.fairId, [letter], actor.requestId);
      return this.desk.tell(actor, refused.value, { type: 'subsidy-refused', more: {} }, { reason });
    });
  }
}
