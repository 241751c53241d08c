/**
 * What becomes of the bookings of booths that become one. One goes on: the one furthest paid, the eldest among equals.
 * Money and extras of the others are carried over to it, to the đồng; they end as merged. Grants of the city stay with
 * their bookings: where one of the others has any, the caller refuses the merge, so that none is lost.
 */
import { err, ok, type Result } from '@ketnoi/kernel';
import { type Block, type Booking, type Claim, isBooking, isOccupying } from '../booking.js';
import type { Claimed } from '../claim-booth.js';
import { ended } from '../end-claim.js';
import { about, type BookingMerged } from '../events.js';
import type { Quote, QuoteLine } from '../pricing/quote.js';
import type { RedrawRejection } from './redraw-rejection.js';

export interface MergedBookings {
  /** With all that was paid for any of them; still at its old booth and quote. */
  readonly goesOn: Booking;
  readonly ended: readonly Claimed<BookingMerged>[];
}

/** `claims`: what stands on each booth, null where it is free. Null = all are free. */
export function mergeBookings(claims: readonly (Claim | null)[]): Result<MergedBookings | null, RedrawRejection> {
  const standing = claims.filter((claim): claim is Claim => claim !== null);
  if (standing.length === 0) return ok(null);
  const block = standing.find((claim): claim is Block => !isBooking(claim));
  if (block) return err({ code: block.groupId === null ? 'booth-withdrawn' : 'booth-reserved' });
  const bookings = standing.filter(isBooking);
  const waiting = bookings.find((booking) => !isOccupying(booking));
  if (waiting) return err({ code: 'wrong-state', state: waiting.state });
  const [first] = bookings;
  if (bookings.length < claims.length || bookings.some(({ companyId }) => companyId !== first.companyId))
    return err({ code: 'not-of-one-company' });
  if (bookings.some(({ groupId }) => groupId !== first.groupId)) return err({ code: 'in-pavilion' });
  if (bookings.some(({ price }) => price.currency !== first.price.currency))
    return err({ code: 'other-currency', currency: first.price.currency });
  const [eldest, ...others] = [...bookings].sort((a, b) => b.paidAmount - a.paidAmount || (a.id < b.id ? -1 : 1));
  const paidAmount = bookings.reduce((sum, booking) => sum + booking.paidAmount, 0);
  const waivedAmount = bookings.reduce((sum, booking) => sum + booking.waivedAmount, 0);
  return ok({
    goesOn: { ...eldest, paidAmount, waivedAmount, quote: carried(eldest, others) },
    ended: others.map((other) => ({
      booking: { ...ended(other), state: 'merged', paidAmount: 0, waivedAmount: 0 },
      event: { type: 'booking-merged', fairId: other.fairId, payload: about(other) },
    })),
  });
}

/**
 * The quote that goes on, with the extras of the others; its rent is quoted anew anyway, and what the city pays of it is
 * counted from the grants on the booking that goes on: the others have none.
 */
function carried(eldest: Booking, others: readonly Booking[]): Quote | null {
  const quotes = [eldest, ...others].flatMap(({ quote }) => quote ?? []);
  if (!eldest.quote || quotes.length === 0) return eldest.quote;
  const kept = new Map<string, QuoteLine>();
  for (const line of quotes.flatMap(({ lines }) => lines)) {
    if (line.code !== 'extra' && line.code !== 'co-exhibitor') continue;
    const key = `${line.code} ${line.extra}`;
    const same = kept.get(key);
    const { quantity, amount } = same ?? { quantity: 0, amount: 0 };
    kept.set(key, { ...line, quantity: quantity + line.quantity, amount: amount + line.amount });
  }
  const rent = eldest.quote.lines.filter(({ code }) => code !== 'extra' && code !== 'co-exhibitor');
  return { ...eldest.quote, lines: [...rent, ...kept.values()] };
}

/** A company that stood at several of the booths stands at one from now on, and costs the fee once. */
export function sharedBy(booking: Booking, standing: number): Booking {
  const { quote } = booking;
  if (!quote) return booking;
  const lines = quote.lines.flatMap((line) => {
    if (line.code !== 'co-exhibitor') return line;
    return standing === 0 ? [] : { ...line, quantity: standing, amount: line.unitAmount * standing };
  });
  return { ...booking, quote: { ...quote, lines } };
}
