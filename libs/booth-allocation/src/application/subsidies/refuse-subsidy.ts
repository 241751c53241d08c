import { Injectable } from '@nestjs/common';
import { type Actor, err } from '@ketnoi/kernel';
import { refuseGrant } from '../../domain/subsidy/decide-grant.js';
import { FirmLetters } from '../draws/ports/firm-letters.js';
import { GrantDesk, type GrantRequest, type GrantResult, isOfficer } from './grant-desk.js';
import { type GrantInProgramme, Subsidies } from './ports/subsidies.js';

type SubsidyRefusing = GrantRequest & { readonly reason: string };

/** An officer refuses a request and says why; its costs are open to other sources again. */
@Injectable()
export class RefuseSubsidy {
  constructor(
    private readonly desk: GrantDesk,
    private readonly subsidies: Subsidies,
    private readonly letters: FirmLetters,
  ) {}

  async execute(actor: Actor, refusal: SubsidyRefusing, idempotencyKey: string): Promise<GrantResult> {
    if (!isOfficer(actor, refusal.fairId)) return err({ code: 'not-found' });
    return this.desk.once(actor, 'refuse-subsidy', idempotencyKey, refusal, (found) =>
      this.refuse(actor, refusal.reason, found),
    );
  }

  /** Inside a unit of work; of an officer. */
  inside(actor: Actor, refusal: SubsidyRefusing): Promise<GrantResult> {
    return this.desk.inside(refusal, (found) => this.refuse(actor, refusal.reason, found));
  }

  private async refuse(actor: Actor, why: string, { grant, programme }: GrantInProgramme): Promise<GrantResult> {
    const { now } = await this.desk.bookingOf(grant);
    const refused = refuseGrant(grant, why, { by: actor.personId, at: now });
    if (!refused.ok) return refused;
    await this.desk.save(refused.value);
    await this.subsidies.freeCosts(grant);
    const reason = refused.value.reason ?? '';
    const params = { programme: programme.name, reason };
    const letter = { companyId: grant.companyId, template: 'subsidy-refused', params };
    await this.letters.write(grant.fairId, [letter], actor.requestId);
    return this.desk.tell(actor, refused.value, { type: 'subsidy-refused', more: {} }, { reason });
  }
}
