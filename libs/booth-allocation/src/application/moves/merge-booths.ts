import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  type BoothId,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  Outbox,
  type Result,
} from '@ketnoi/kernel';
import { type MergedBookings, mergeBookings, sharedBy } from '../../domain/moves/merge-bookings.js';
import { mergeShapes } from '../../domain/moves/redraw-booths.js';
import type { RedrawRejection } from '../../domain/moves/redraw-rejection.js';
import { BookingChronicle } from '../life/booking-chronicle.js';
import { BookingLetters } from '../life/booking-letters.js';
import { Bookings } from '../ports/bookings.js';
import { Subsidies } from '../subsidies/ports/subsidies.js';
import { allOrNothing } from './all-or-nothing.js';
import { CoExhibitors } from './ports/co-exhibitors.js';
import { StandingPlans } from './ports/standing-plans.js';
import { Redraw } from './redraw.js';

export interface MergeWish {
  readonly fairId: FairId;
  readonly boothIds: readonly BoothId[];
  /** Of the new booth; the old ones keep theirs. */
  readonly number: string;
}

export type RedrawRefusal = RedrawRejection | { readonly code: 'not-found' };
const MOST_BOOTHS = 20;

/** An organiser makes one booth of several that share walls: free ones, or all of one company, whose bookings become one. */
@Injectable()
export class MergeBooths {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly standing: StandingPlans,
    private readonly redraw: Redraw,
    private readonly bookings: Bookings,
    private readonly coExhibitors: CoExhibitors,
    private readonly subsidies: Subsidies,
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
    const boothIds = [...new Set(wish.boothIds)];
    if (boothIds.length < 2) return err({ code: 'not-adjacent' });
    const booths = await this.standing.booths(fairId, boothIds);
    const hall = booths.length > 0 ? await this.standing.hallOf(fairId, booths[0].id) : null;
    if (!hall || booths.length < boothIds.length || boothIds.length > MOST_BOOTHS) return err({ code: 'not-found' });
    const claims = await this.redraw.claimsOn(actor, fairId, boothIds);
    const merged = mergeBookings(claims);
    if (!merged.ok) return merged;
    const endedIds = merged.value?.ended.map(({ booking }) => booking.id) ?? [];
    if ((await this.subsidies.liveOn(fairId, endedIds)).length > 0) return err({ code: 'booking-subsidised' });
    const drawn = mergeShapes(booths, number, hall);
    if (!drawn.ok) return drawn;
    const parked = claims.flatMap((claim) => claim ?? []);
    const replaced = await this.redraw.replace(actor.personId, fairId, boothIds, [drawn.value], parked);
    if (!replaced.ok) return replaced;
    const [boothId] = replaced.value;
    const from = booths.map((booth) => booth.number).join(', ');
    const refused = merged.value && (await this.mergeBookings(actor, merged.value, boothId, from));
    if (refused) return err(refused);
    const added = merged.value ? [] : [{ type: 'booth-added', fairId, payload: { boothId } }];
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
    boothId: BoothId,
    from: string,
  ): Promise<RedrawRefusal | null> {
    const { fairId, id } = merged.goesOn;
    const endedIds = merged.ended.map(({ booking }) => booking.id);
    await this.coExhibitors.carryOver(fairId, endedIds, id);
    const standing = (await this.coExhibitors.ofBooking(fairId, id)).filter(({ state }) => state === 'standing');
    const goesOn = await this.redraw.goOnAt(sharedBy(merged.goesOn, standing.length), boothId);
    if (!goesOn.ok) return goesOn.error;
    for (const { booking } of merged.ended)
      if (!(await this.bookings.change(booking, `merged into ${boothId}`))) return { code: 'changed-meanwhile' };
    const into = { mergedInto: merged.goesOn.id, boothId };
    await this.chronicle.tellAll(actor, 'merge-bookings', [goesOn.value, ...merged.ended], into);
    await this.letters.tellOf('booth-redrawn', goesOn.value.booking, actor, { from });
    return null;
  }
}
