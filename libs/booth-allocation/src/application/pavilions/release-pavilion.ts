import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  type BoothId,
  err,
  type FairId,
  type GroupId,
  hasFairRole,
  ok,
  Outbox,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { about, type BoothReopened } from '../../domain/events.js';
import { Bookings } from '../ports/bookings.js';
import { Pavilions } from './ports/pavilions.js';
import type { PavilionRefusal } from './reserve-pavilion.js';

/**
 * After the date until which the leader may allot, an organiser confirms that what is left of a pavilion is anybody's.
 * Booths that firms have stay theirs. Repeating it frees nothing more.
 */
@Injectable()
export class ReleasePavilion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pavilions: Pavilions,
    private readonly bookings: Bookings,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    groupId: GroupId,
  ): Promise<Result<{ readonly boothIds: readonly BoothId[] }, PavilionRefusal>> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    return this.unitOfWork.run(async () => {
      const until = await this.pavilions.allotUntil(fairId, groupId);
      if (!until) return err({ code: 'not-found' });
      if (until.getTime() > (await this.unitOfWork.now()).getTime())
        return err({ code: 'pavilion-not-over', allotUntil: until.toISOString() });
      const boothIds: BoothId[] = [];
      const events: BoothReopened[] = [];
      for (const block of await this.pavilions.blocks(fairId, groupId)) {
        // Allotted just now: then it is a firm's, and stays.
        if (!(await this.bookings.endBlock(block, null))) continue;
        boothIds.push(block.boothId);
        events.push({ type: 'booth-reopened', fairId, payload: about(block) });
      }
      await this.outbox.append(events, actor.requestId);
      await this.audit.record({
        fairId,
        actorId: actor.personId,
        byRight: 'organiser',
        action: 'release-pavilion',
        subjectType: 'group',
        subjectId: groupId,
        detail: { boothIds },
        requestId: actor.requestId,
      });
      return ok({ boothIds });
    });
  }
}
