import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  AuditTrail,
  type BoothId,
  err,
  type FairId,
  type GroupId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  Outbox,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { hasRunOut, isBooking } from '../../domain/booking.js';
import { reserveBooth, type Reserved } from '../../domain/pavilion/pavilion.js';
import type { PavilionRejection } from '../../domain/pavilion/pavilion-rejection.js';
import { EndHold } from '../end-hold.js';
import { Bookings } from '../ports/bookings.js';
import { GroupsAtFair } from './ports/groups-at-fair.js';
import { Pavilions } from './ports/pavilions.js';

export interface PavilionWish {
  readonly fairId: FairId;
  readonly groupId: GroupId;
  /** Added to those that the group has; none = only the date changes. */
  readonly boothIds: readonly BoothId[];
  readonly allotUntil: Date;
}

export type PavilionRefusal = PavilionRejection | { readonly code: 'not-found' };

/** An organiser reserves booths for the pavilion of a group: all of them, or none and which of them are taken. */
@Injectable()
export class ReservePavilion {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: GroupsAtFair,
    private readonly pavilions: Pavilions,
    private readonly bookings: Bookings,
    private readonly endHold: EndHold,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    wish: PavilionWish,
    key: string,
  ): Promise<Result<{ readonly reserved: number }, PavilionRefusal | IdempotencyConflict>> {
    if (!hasFairRole(actor, wish.fairId, 'organiser')) return err({ code: 'not-found' });
    return allOrNothing(this.idempotency, actor, { operation: 'reserve-pavilion', key, request: wish }, () =>
      this.reserve(actor, wish),
    );
  }

  private async reserve(
    actor: Actor,
    wish: PavilionWish,
  ): Promise<Result<{ readonly reserved: number }, PavilionRefusal>> {
    const { fairId, groupId, allotUntil } = wish;
    if (!(await this.groups.find(fairId, groupId))) return err({ code: 'not-found' });
    const boothIds = [...new Set(wish.boothIds)].sort();
    // A date that has passed ends the leader's time, but no booth is put aside for nobody.
    if (boothIds.length > 0 && allotUntil <= (await this.unitOfWork.now())) return err({ code: 'pavilion-over' });
    const decided = await this.decide(actor, wish, boothIds);
    if (!decided.ok) return decided;
    const blocks = decided.value.map(({ block }) => block);
    const added = blocks.length > 0 ? await this.bookings.addAll(blocks, actor.personId) : null;
    if (added && !added.ok) return err({ code: 'booths-taken', boothIds: await this.takenOf(fairId, boothIds) });
    await this.pavilions.setAllotUntil(fairId, groupId, allotUntil, actor.personId);
    await this.outbox.append(
      decided.value.map(({ event }) => event),
      actor.requestId,
    );
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      byRight: 'organiser',
      action: 'reserve-pavilion',
      subjectType: 'group',
      subjectId: groupId,
      detail: { boothIds, allotUntil: allotUntil.toISOString() },
      requestId: actor.requestId,
    });
    return ok({ reserved: boothIds.length });
  }

  private async decide(
    actor: Actor,
    { fairId, groupId }: PavilionWish,
    boothIds: readonly BoothId[],
  ): Promise<Result<readonly Reserved[], PavilionRefusal>> {
    const reserved: Reserved[] = [];
    const taken: BoothId[] = [];
    for (const boothId of boothIds) {
      const seen = await this.bookings.onBooth(fairId, boothId);
      if (!seen) return err({ code: 'not-found' });
      const decision = reserveBooth({ fairId, boothId, groupId }, seen.claim, this.ids.next(), seen.now);
      if (!decision.ok || !seen.isDrawn) taken.push(boothId);
      else reserved.push(decision.value);
      if (decision.ok && seen.claim && isBooking(seen.claim) && hasRunOut(seen.claim, seen.now))
        await this.endHold.execute(seen.claim, seen.now, actor.requestId);
    }
    return taken.length > 0 ? err({ code: 'booths-taken', boothIds: taken }) : ok(reserved);
  }

  /** Who came first is committed by now, and seen. */
  private async takenOf(fairId: FairId, boothIds: readonly BoothId[]): Promise<readonly BoothId[]> {
    const taken: BoothId[] = [];
    for (const boothId of boothIds) if ((await this.bookings.onBooth(fairId, boothId))?.claim) taken.push(boothId);
    return taken;
  }
}
