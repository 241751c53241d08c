import { type BookingId, err, ok, type Result } from '@ketnoi/kernel';
import type { Booking, OrderId } from './booking.js';
import { isLive } from './booking.js';
import type { BookingRejection } from './booking-rejection.js';
import { DEFAULT_TERMS } from './booking-terms.js';
import { objectionToClaim } from './claim-policies.js';
import type { AtTheFair, ClaimSituation } from './claim-situation.js';
import { about, type BoothApplied, type BoothBooked, type BoothHeld } from './events.js';
import { granted } from './life/settle.js';
import { quoteBooth } from './pricing/quote-booth.js';

/** A decision: the booking as it is to be, and what to tell. */
export interface Claimed<Event> {
  readonly booking: Booking;
  readonly event: Event;
}

/** Puts a booth aside for the company for as long as the fair's rules say. */
export function holdBooth(
  situation: ClaimSituation,
  id: BookingId,
  orderId: OrderId | null = null,
): Result<Claimed<BoothHeld>, BookingRejection> {
  const objection = objectionToClaim(situation);
  if (objection) return err(objection);
  const claim = newBooking(situation, id);
  if (!claim.ok) return claim;
  const holdMinutes = situation.rules?.holdMinutes ?? 0;
  const heldUntil = new Date(situation.now.getTime() + holdMinutes * 60_000);
  const booking = { ...claim.value, orderId, heldUntil };
  return ok({ booking, event: boothHeld(booking, heldUntil, false) });
}

/** Books a free booth at once, or applies for it where the fair's organiser decides. */
export function bookFreeBooth(
  situation: ClaimSituation,
  id: BookingId,
  orderId: OrderId | null = null,
): Result<Claimed<BoothBooked | BoothApplied>, BookingRejection> {
  const objection = objectionToClaim(situation);
  if (objection) return err(objection);
  const claim = newBooking(situation, id);
  return claim.ok ? ok(committed({ ...claim.value, orderId }, situation)) : claim;
}

/**
 * The company means it: its claim becomes a booking or an application, as the fair's rules say. What was put aside for it
 * by the organiser's side needs nobody's approval any more.
 */
export function committed(claim: Booking, at: AtTheFair): Claimed<BoothBooked | BoothApplied> {
  if (claim.origin !== 'claim' || (at.rules ?? DEFAULT_TERMS).approval === 'automatic') {
    const booking = granted(claim, at);
    return { booking, event: boothBooked(booking) };
  }
  const booking: Booking = { ...claim, state: 'applied', heldUntil: null };
  return { booking, event: { type: 'booth-applied', fairId: booking.fairId, payload: about(booking) } };
}

export const boothHeld = (booking: Booking, heldUntil: Date, renewed: boolean): BoothHeld => ({
  type: 'booth-held',
  fairId: booking.fairId,
  payload: { ...about(booking), heldUntil: heldUntil.toISOString(), renewed },
});

export const boothBooked = (booking: Booking): BoothBooked => ({
  type: 'booth-booked',
  fairId: booking.fairId,
  payload: { ...about(booking), origin: booking.origin },
});

/** A claim at its beginning, with today's quote frozen in it. */
export function newBooking(situation: ClaimSituation, id: BookingId): Result<Booking, BookingRejection> {
  const { booth, companyId, country, priceList, now } = situation;
  const quote = quoteBooth({ list: priceList, booth, country, at: now, extras: [] });
  if (!quote.ok) return err({ code: 'not-priced', refusal: quote.error });
  return ok({
    fairId: booth.fairId,
    id,
    boothId: booth.id,
    groupId: null,
    origin: 'claim',
    originReason: null,
    companyId,
    orderId: null,
    state: 'held',
    heldUntil: null,
    renewals: 0,
    nth: smallestFree(situation),
    price: { amount: quote.value.firmShare, currency: quote.value.currency },
    quote: quote.value,
    depositAmount: null,
    depositDueOn: null,
    remindedAt: null,
    overdueAt: null,
    paidAmount: 0,
    waivedAmount: 0,
    cancellationFee: null,
    version: 1,
  });
}

/**
 * Two claims of one company that run into each other see the same smallest number, and the unique key lets one through.
 * Any other choice could let both pass and break the limit.
 */
function smallestFree({ companyClaims, now }: Pick<ClaimSituation, 'companyClaims' | 'now'>): number {
  const used = new Set(companyClaims.filter((claim) => isLive(claim, now)).map((claim) => claim.nth));
  let nth = 1;
  while (used.has(nth)) nth++;
  return nth;
}
