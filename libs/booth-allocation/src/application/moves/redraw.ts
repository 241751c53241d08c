import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type BoothId,
  err,
  type FairId,
  Ids,
  type Money,
  ok,
  type PersonId,
  type Result,
} from '@ketnoi/kernel';
import type { Block, Booking, Claim } from '../../domain/booking.js';
import { boothMoved, type BoothMoved } from '../../domain/moves/events.js';
import { atQuote, quoteElsewhere } from '../../domain/moves/price-elsewhere.js';
import type { RedrawnBooth } from '../../domain/moves/redraw-booths.js';
import type { RedrawRejection } from '../../domain/moves/redraw-rejection.js';
import type { Claimed } from '../../domain/claim-booth.js';
import { agreedTo } from '../../domain/seen-costs.js';
import { hasRunOut, isBooking } from '../../domain/booking.js';
import { EndHold } from '../end-hold.js';
import { Bookings } from '../ports/bookings.js';
import { FloorPlans } from '../ports/floor-plans.js';
import { Subsidies } from '../subsidies/ports/subsidies.js';
import { ClaimLocks } from './ports/claim-locks.js';
import { StandingPlans } from './ports/standing-plans.js';

/** What merging and splitting share: look at the claims under lock, put new booths in the place of old ones. */
@Injectable()
export class Redraw {
  constructor(
    private readonly bookings: Bookings,
    private readonly subsidies: Subsidies,
    private readonly plans: FloorPlans,
    private readonly standing: StandingPlans,
    private readonly locks: ClaimLocks,
    private readonly endHold: EndHold,
    private readonly ids: Ids,
  ) {}

  /** What stands on each booth, locked, in the order of the booths; holds that ran out are ended first. */
  async claimsOn(actor: Actor, fairId: FairId, boothIds: readonly BoothId[]): Promise<readonly (Claim | null)[]> {
    const found = new Map<BoothId, Claim>();
    for (const boothId of [...boothIds].sort()) {
      const seen = await this.bookings.onBooth(fairId, boothId);
      if (!seen?.claim) continue;
      if (isBooking(seen.claim) && hasRunOut(seen.claim, seen.now))
        await this.endHold.execute(seen.claim, seen.now, actor.requestId);
      else found.set(boothId, seen.claim);
    }
    const locked = await this.locks.lock(
      fairId,
      [...found.values()].map(({ id }) => id),
    );
    return boothIds.map((boothId) => {
      const id = found.get(boothId)?.id;
      return locked.find((claim) => claim.id === id && claim.boothId === boothId) ?? null;
    });
  }

  /**
   * The new booths, and off the plan with the old ones. On each old booth stands a block of its own from now on, under the
   * key that sells a booth once: whoever was about to claim one comes too late or has come before, never in between.
   * Claims that are to end or go elsewhere are parked by this and saved by the caller.
   */
  async replace(
    by: PersonId,
    fairId: FairId,
    old: readonly BoothId[],
    drawn: readonly RedrawnBooth[],
    claims: readonly Claim[],
  ): Promise<Result<readonly BoothId[], RedrawRejection>> {
    const booths = drawn.map((booth) => ({ ...booth, fairId, id: this.ids.next<'booth'>() }));
    const added = await this.plans.addBooths(booths);
    if (!added.ok) return err({ code: 'number-exists', number: added.error.numbers[0] });
    await this.locks.park(
      fairId,
      claims.map(({ id }) => id),
    );
    const blocks = [...old].sort().map((boothId): Block => blockOf(fairId, this.ids.next(), boothId));
    const blocked = await this.bookings.addAll(blocks, by);
    const newIds = booths.map(({ id }) => id);
    if (!blocked.ok || !(await this.standing.replace(fairId, old, newIds))) return err({ code: 'changed-meanwhile' });
    return ok(newIds);
  }

  /** The booking at one of the new booths, at that booth's price. */
  async goOnAt(
    booking: Booking,
    boothId: BoothId,
    seenPrice: Money | null | undefined,
  ): Promise<Result<Claimed<BoothMoved>, RedrawRejection>> {
    const situation = await this.bookings.situation(booking.fairId, boothId, booking.companyId);
    if (!situation) return err({ code: 'changed-meanwhile' });
    const grants = await this.subsidies.liveOn(booking.fairId, [booking.id]);
    const quote = quoteElsewhere(booking, situation, grants);
    if (!quote.ok) return quote;
    const moved: Booking = { ...atQuote(booking, quote.value, situation), boothId };
    const agreed = agreedTo(moved, moved.price, seenPrice);
    if (!agreed.ok) return agreed;
    const saved = await this.bookings.changeOrCollide(moved);
    if (!saved.ok) return err({ code: 'changed-meanwhile' });
    return ok({ booking: moved, event: boothMoved(booking, boothId, null) });
  }
}

const blockOf = (fairId: FairId, id: Block['id'], boothId: BoothId): Block => ({
  fairId,
  id,
  boothId,
  groupId: null,
  origin: 'claim',
  originReason: null,
  version: 1,
  companyId: null,
  state: 'blocked',
});
