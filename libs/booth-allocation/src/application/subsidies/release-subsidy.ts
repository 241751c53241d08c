import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, err, UnitOfWork } from '@ketnoi/kernel';
import { isStanding } from '../../domain/booking.js';
import { type Because, type ReleaseCause, toldOf } from '../../domain/own-causes.js';
import { releaseGrant } from '../../domain/subsidy/decide-grant.js';
import type { SubsidyGrant } from '../../domain/subsidy/grant.js';
import { GrantDesk, type GrantRequest, type GrantResult, isOfficer } from './grant-desk.js';
import { Subsidies } from './ports/subsidies.js';
import { orTurnedDown } from './turned-down.js';

/**
 * A request or approval comes to nothing: the reserved amount returns to the budget, the costs are open to other sources,
 * and where the booking stands the firm owes the full price again. A firm may take back its request; what is approved
 * only an officer releases.
 */
@Injectable()
export class ReleaseSubsidy {
  constructor(
    private readonly desk: GrantDesk,
    private readonly subsidies: Subsidies,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(
    actor: Actor,
    request: GrantRequest & { readonly reason: string },
    idempotencyKey: string,
  ): Promise<GrantResult> {
    return this.desk.once(actor, 'release-subsidy', idempotencyKey, request, async ({ grant }) => {
      const ownRequest = actsFor(actor, request.fairId, grant.companyId) !== null && grant.state === 'requested';
      if (!isOfficer(actor, request.fairId) && !ownRequest) return err({ code: 'not-found' });
      return this.release(actor, grant, request.reason);
    });
  }

  /** For a grant whose booking has ended. True = released now; false = somebody else has changed it. */
  async ofEnded(grant: SubsidyGrant): Promise<boolean> {
    const answer = await orTurnedDown(() =>
      this.unitOfWork.run(() => this.release(null, grant, { cause: 'booking-ended' })),
    );
    return answer.ok;
  }

  private async release(
    actor: Actor | null,
    grant: SubsidyGrant,
    because: Because<ReleaseCause>,
  ): Promise<GrantResult> {
    const released = releaseGrant(grant, because);
    if (!released.ok) return released;
    const returned = grant.reserved;
    if (returned > 0) await this.subsidies.settle(grant, returned, 0);
    await this.desk.save(released.value);
    await this.subsidies.freeCosts(grant);
    const seen = await this.desk.bookingOf(grant);
    if (returned > 0 && isStanding(seen.booking)) await this.desk.cityPays(seen);
    return this.desk.tell(actor, released.value, { type: 'subsidy-released', more: { returned } }, toldOf(because));
  }
}
