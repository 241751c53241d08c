import { type BookingId, err, ok, type Result } from '@ketnoi/kernel';
import type { Booking } from './booking.js';
import { isLive } from './booking.js';
import type { BookingRejection } from './booking-rejection.js';
import { objectionToClaim } from './claim-policies.js';
import type { ClaimSituation } from './claim-situation.js';
import { about, type BoothBooked, type BoothHeld } from './events.js';

/** A decision: the booking as it is to be, and what to tell. */
export interface Claimed<Event> {
  readonly booking: Booking;
  readonly event: Event;
}

/** Puts a booth aside for the company for as long as the fair's rules say. */
export function holdBooth(situation: ClaimSituation, id: BookingId): Result<Claimed<BoothHeld>, BookingRejection> {
  const objection = objectionToClaim(situation);
  if (objection) return err(objection);
  const holdMinutes = situation.rules?.holdMinutes ?? 0;
  const heldUntil = new Date(situation.now.getTime() + holdMinutes * 60_000);
  const booking = newBooking(situation, id, 'held', heldUntil);
  return ok({ booking, event: boothHeld(booking, heldUntil, false) });
}

/** Books a free booth at once. */
export function bookFreeBooth(
  situation: ClaimSituation,
  id: BookingId,
): Result<Claimed<BoothBooked>, BookingRejection> {
  const objection = objectionToClaim(situation);
  if (objection) return err(objection);
  const booking = newBooking(situation, id, 'booked', null);
  return ok({ booking, event: boothBooked(booking) });
}

export const boothHeld = (booking: Booking, heldUntil: Date, renewed: boolean): BoothHeld => ({
  type: 'booth-held',
  fairId: booking.fairId,
  payload: { ...about(booking), heldUntil: heldUntil.toISOString(), renewed },
});

export const boothBooked = (booking: Booking): BoothBooked => ({
  type: 'booth-booked',
  fairId: booking.fairId,
  payload: about(booking),
});

function newBooking(
  situation: ClaimSituation,
  id: BookingId,
  state: 'held' | 'booked',
  heldUntil: Date | null,
): Booking {
  const { booth, companyId } = situation;
  return {
    fairId: booth.fairId,
    id,
    boothId: booth.id,
    companyId,
    state,
    heldUntil,
    renewals: 0,
    nth: smallestFree(situation),
    price: booth.price,
    version: 1,
  };
}

/**
 * Two claims of one company that run into each other see the same smallest number, and the unique key lets one through.
 * Any other choice could let both pass and break the limit.
 */
function smallestFree({ companyClaims, now }: ClaimSituation): number {
  const used = new Set(companyClaims.filter((claim) => isLive(claim, now)).map((claim) => claim.nth));
  let nth = 1;
  while (used.has(nth)) nth++;
  return nth;
}
