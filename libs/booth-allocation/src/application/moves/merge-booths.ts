import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allOrNothing,
  AuditTrail,
  type BoothId,
  err,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  Outbox,
  type Result,
} from '@ketnoi/kernel';
import { type MergedBookings, sharedBy } from '../../domain/moves/merge-bookings.js';
import { BookingChronicle } from '../life/booking-chronicle.js';
import { BookingLetters } from '../life/booking-letters.js';
import { Bookings } from '../ports/bookings.js';
import { ConsiderMerge, type MergeWish, type RedrawRefusal } from './consider-merge.js';
import { CoExhibitors } from './ports/co-exhibitors.js';
import { Redraw } from './redraw.js';

/** An organiser makes one booth of several that share walls: free ones, or all of one company, whose bookings become one. */
@Injectable()
export class MergeBooths {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly consider: ConsiderMerge,
    private readonly redraw: Redraw,
    private readonly bookings: Bookings,
    private readonly coExhibitors: CoExhibitors,
    private readonly chronicle: BookingChronicle,
    private readonly letters: BookingLetters,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    wish: MergeWish,
    key: string,
  ): Promise<Result<{ readonly boothId: BoothId }, RedrawRefusal | IdempotencyConflict>> {
    if (!hasFairRole(actor, wish.fairId, 'organiser')) return err({ code: 'not-found' });
    return allOrNothing(this.idempotency, actor, { operation: 'merge-booths', key, request: wish }, () =>
      this.merge(actor, wish),
    );
  }

  private async merge(actor: Actor, wish: MergeWish): Promise<Result<{ readonly boothId: BoothId }, RedrawRefusal>> {
    const { fairId, number } = wish;
    const considered = await this.consider.execute(wish, (ids) => this.redraw.claimsOn(actor, fairId, ids));
    if (!considered.ok) return considered;
    const { booths, claims, drawn, merged } = considered.value;
    const boothIds = booths.map(({ id }) => id);
    const parked = claims.flatMap((claim) => claim ?? []);
    const replaced = await this.redraw.replace(actor.personId, fairId, boothIds, [drawn], parked);
    if (!replaced.ok) return replaced;
    const [boothId] = replaced.value;
    const from = booths.map((booth) => booth.number).join(', ');
    const refused = merged && (await this.mergeBookings(actor, merged, wish, boothId, from));
    if (refused) return err(refused);
    const added = merged ? [] : [{ type: 'booth-added', fairId, payload: { boothId } }];
    const drawnAnew = { type: 'plan-drawn', fairId, payload: { booths: 1 } };
    await this.outbox.append([drawnAnew, ...added], actor.requestId);
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      byRight: 'organiser',
      action: 'merge-booths',
      subjectType: 'booth',
      subjectId: boothId,
      detail: { boothIds, number },
      requestId: actor.requestId,
    });
    return ok({ boothId });
  }

  private async mergeBookings(
    actor: Actor,
    merged: MergedBookings,
    { seenPrice }: MergeWish,
    boothId: BoothId,
    from: string,
  ): Promise<RedrawRefusal | null> {
    const { fairId, id } = merged.goesOn;
    const endedIds = merged.ended.map(({ booking }) => booking.id);
    await this.coExhibitors.carryOver(fairId, endedIds, id);
    const standing = (await this.coExhibitors.ofBooking(fairId, id)).filter(({ state }) => state === 'standing');
    const goesOn = await this.redraw.goOnAt(sharedBy(merged.goesOn, standing.length), boothId, seenPrice);
    if (!goesOn.ok) return goesOn.error;
    for (const { booking } of merged.ended)
      if (!(await this.bookings.change(booking, { cause: 'merged' }))) return { code: 'changed-meanwhile' };
    const into = { mergedInto: merged.goesOn.id, boothId };
    await this.chronicle.tellAll(actor, 'merge-bookings', [goesOn.value, ...merged.ended], into);
    await this.letters.tellOf('booth-redrawn', goesOn.value.booking, actor, { from });
    return null;
  }
}
