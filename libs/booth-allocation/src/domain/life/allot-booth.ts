import { type BookingId, err, ok, type Result } from '@ketnoi/kernel';
import { type Booking, type BookingOrigin, isLive } from '../booking.js';
import { boothBooked, boothHeld, type Claimed, newBooking } from '../claim-booth.js';
import { firstObjection, onlyBoothsOnThePlan, onlyExhibitors, onlyFreeBooths } from '../claim-policies.js';
import type { ClaimSituation } from '../claim-situation.js';
import type { BoothBooked, BoothHeld } from '../events.js';
import type { LifeRejection } from './life-rejection.js';
import { granted } from './settle.js';

export interface Allotment {
  readonly origin: BookingOrigin;
  readonly reason: string | null;
}

/**
 * Gives a booth to a company otherwise than by its own claim. Neither the booking window nor the company's limit binds
 * an organiser's hand, the draw or the waitlist, which have rules of their own; a booth that is taken, closed or
 * reserved does. What the company itself holds or has applied for becomes the allotted booking.
 */
export function allotBooth(
  situation: ClaimSituation,
  id: BookingId,
  { origin, reason }: Allotment,
): Result<Claimed<BoothBooked>, LifeRejection> {
  const claim = claimToAllot(situation, id);
  if (!claim.ok) return claim;
  const booking = granted({ ...claim.value, origin, originReason: reason }, situation);
  return ok({ booking, event: boothBooked(booking) });
}

/** Puts a booth aside for a company until the given instant: the offer that a waitlist makes. */
export function putAside(
  situation: ClaimSituation,
  id: BookingId,
  until: Date,
  { origin, reason }: Allotment,
): Result<Claimed<BoothHeld>, LifeRejection> {
  const objection = firstObjection([onlyExhibitors, onlyBoothsOnThePlan, onlyFreeBooths], situation);
  if (objection) return err(objection);
  const claim = newBooking(situation, id);
  if (!claim.ok) return claim;
  const booking: Booking = { ...claim.value, origin, originReason: reason, heldUntil: until };
  return ok({ booking, event: boothHeld(booking, until, false) });
}

function claimToAllot(situation: ClaimSituation, id: BookingId): Result<Booking, LifeRejection> {
  const { claim, companyId, now } = situation;
  const own = claim !== null && claim.companyId === companyId && isLive(claim, now) ? claim : null;
  if (own?.state === 'held' || own?.state === 'applied') {
    const objection = firstObjection([onlyExhibitors, onlyBoothsOnThePlan], situation);
    return objection ? err(objection) : ok({ ...own, version: own.version + 1 });
  }
  const objection = firstObjection([onlyExhibitors, onlyBoothsOnThePlan, onlyFreeBooths], situation);
  return objection ? err(objection) : newBooking(situation, id);
}
