import { err, ok, type Result } from '@ketnoi/kernel';
import { type Booking, hasRunOut, isOccupying, isStanding } from '../booking.js';
import { type BookingTerms, DEFAULT_TERMS } from '../booking-terms.js';
import { ended, expired } from '../end-claim.js';
import type { Claimed } from '../claim-booth.js';
import type { AtTheFair } from '../claim-situation.js';
import { about, type BookingCancelled } from '../events.js';
import { dateInZone, daysBetween } from '../working-days.js';
import type { LifeRejection } from './life-rejection.js';
import { percentOf } from './settle.js';

/** Per cent of the price by whole days until the fair opens; all of it once no step of the schedule fits any more. */
export function cancellationPercent({ cancellationFees: fees }: BookingTerms, daysBefore: number): number {
  if (fees.length === 0) return 0;
  const fitting = fees.filter((fee) => fee.daysBefore <= daysBefore);
  return fitting.reduce((best, fee) => (fee.daysBefore > best.daysBefore ? fee : best), {
    daysBefore: -1,
    percent: 100,
  }).percent;
}

/** What cancelling costs today, in the currency of the price. Holds and applications cost nothing. */
export function cancellationFee(booking: Booking, { rules, fair, now }: AtTheFair): number {
  if (!isOccupying(booking)) return 0;
  const daysBefore = daysBetween(dateInZone(now, fair.timeZone), fair.startsOn);
  return percentOf(booking.price.amount, cancellationPercent(rules ?? DEFAULT_TERMS, daysBefore));
}

/** Ends a claim at the company's wish; the fee is frozen in it. What was paid stays on record, to be returned or kept. */
export function cancelBooking(
  booking: Booking,
  at: AtTheFair,
  reason: string | null,
): Result<Claimed<BookingCancelled>, LifeRejection> {
  if (hasRunOut(booking, at.now)) return err(expired(booking));
  if (!isStanding(booking)) return err({ code: 'booking-ended' });
  const fee = cancellationFee(booking, at);
  const cancelled: Booking = { ...ended(booking), state: 'cancelled', cancellationFee: fee };
  const payload = { ...about(booking), reason, fee };
  return ok({ booking: cancelled, event: { type: 'booking-cancelled', fairId: booking.fairId, payload } });
}
