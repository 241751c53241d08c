import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  AuditTrail,
  type BoothId,
  type DomainEvent,
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
} from '@ketnoi/kernel';
import { reserved } from '../../domain/pavilion/pavilion.js';
import { BookingChronicle } from '../life/booking-chronicle.js';
import { BookingLetters } from '../life/booking-letters.js';
import { Bookings } from '../ports/bookings.js';
import type { RedrawRefusal } from './consider-merge.js';
import { ConsiderSplit, type SplitWish } from './consider-split.js';
import { Redraw } from './redraw.js';

/** An organiser makes several booths of one: a free one, or a booked one of which the company keeps a piece. */
@Injectable()
export class SplitBooth {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly consider: ConsiderSplit,
    private readonly redraw: Redraw,
    private readonly chronicle: BookingChronicle,
    private readonly letters: BookingLetters,
    private readonly bookings: Bookings,
    private readonly ids: Ids,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** Answers the new booths in the order of the pieces. */
  async execute(
    actor: Actor,
    wish: SplitWish,
    key: string,
  ): Promise<Result<{ readonly boothIds: readonly BoothId[] }, RedrawRefusal | IdempotencyConflict>> {
    if (!hasFairRole(actor, wish.fairId, 'organiser')) return err({ code: 'not-found' });
    return allOrNothing(this.idempotency, actor, { operation: 'split-booth', key, request: wish }, () =>
      this.split(actor, wish),
    );
  }

  private async split(
    actor: Actor,
    wish: SplitWish,
  ): Promise<Result<{ readonly boothIds: readonly BoothId[] }, RedrawRefusal>> {
    const { fairId, boothId, pieces } = wish;
    const considered = await this.consider.execute(wish, (ids) => this.redraw.claimsOn(actor, fairId, ids));
    if (!considered.ok) return considered;
    const { booth, claim, drawn, kept } = considered.value;
    const replaced = await this.redraw.replace(actor.personId, fairId, [boothId], drawn, claim ? [claim] : []);
    if (!replaced.ok) return replaced;
    if (kept) {
      const goesOn = await this.redraw.goOnAt(kept.booking, replaced.value[kept.index], wish.seenPrice);
      if (!goesOn.ok) return goesOn;
      await this.chronicle.tell(actor, 'split-booking', goesOn.value, { from: boothId });
      await this.letters.tellOf('booth-redrawn', goesOn.value.booking, actor, { from: booth.number });
    }
    const keptId = kept && replaced.value[kept.index];
    const free = replaced.value.filter((id) => id !== keptId);
    const events = [
      { type: 'plan-drawn', fairId, payload: { booths: pieces.length } },
      ...(await this.freed(actor, fairId, free, kept?.booking.groupId ?? null)),
    ];
    await this.outbox.append(events, actor.requestId);
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      byRight: 'organiser',
      action: 'split-booth',
      subjectType: 'booth',
      subjectId: boothId,
      detail: { boothIds: replaced.value, numbers: pieces.map(({ number }) => number) },
      requestId: actor.requestId,
    });
    return ok({ boothIds: replaced.value });
  }

  /** Pieces of a pavilion's booth stay its group's. */
  private async freed(
    actor: Actor,
    fairId: FairId,
    boothIds: readonly BoothId[],
    groupId: GroupId | null,
  ): Promise<DomainEvent[]> {
    if (groupId === null) return boothIds.map((boothId) => ({ type: 'booth-added', fairId, payload: { boothId } }));
    const pieces = boothIds.map((boothId) => reserved({ fairId, boothId, groupId, id: this.ids.next() }));
    const blocks = pieces.map(({ block }) => block);
    const put = blocks.length === 0 ? ok(undefined) : await this.bookings.addAll(blocks, actor.personId);
    if (!put.ok)
      throw new Error(`pieces of a booth of group ${groupId} were taken while they were drawn: ${put.error}`);
    return pieces.map(({ event }) => event);
  }
}
