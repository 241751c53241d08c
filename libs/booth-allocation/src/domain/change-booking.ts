import { type CompanyId, err, ok, type Result } from '@ketnoi/kernel';
import { type Booking, hasRunOut, isStanding } from './booking.js';
import type { BookingRejection } from './booking-rejection.js';
import type { BookingRules } from './booking-rules.js';
import { boothHeld, type Claimed, committed } from './claim-booth.js';
import { onlyWhileBookingIsOpen } from './claim-policies.js';
import type { ClaimSituation } from './claim-situation.js';
import {
  about,
  type BookingReleased,
  type BoothApplied,
  type BoothBooked,
  type BoothHeld,
  type HoldExpired,
} from './events.js';

const MOST_RENEWALS = 1;

/** Turns the company's hold into a booking or an application. The limit was kept when the hold was taken. */
export function confirmHold(
  hold: Booking,
  situation: ClaimSituation,
): Result<Claimed<BoothBooked | BoothApplied>, BookingRejection> {
  if (hold.companyId !== situation.companyId) return err({ code: 'not-yours' });
  if (hold.state !== 'held') return err({ code: 'booking-ended' });
  if (hasRunOut(hold, situation.now)) return err(expired(hold));
  if (situation.booth.withdrawnAt !== null) return err({ code: 'booth-withdrawn' });
  const closed = onlyWhileBookingIsOpen(situation);
  if (closed) return err(closed);
  return ok(committed({ ...hold, version: hold.version + 1 }, situation));
}

/** Gives a hold its full time once more, counted from now; once only. */
export function renewHold(
  hold: Booking,
  rules: BookingRules,
  companyId: CompanyId,
  now: Date,
): Result<Claimed<BoothHeld>, BookingRejection> {
  if (hold.companyId !== companyId) return err({ code: 'not-yours' });
  if (hold.state !== 'held') return err({ code: 'booking-ended' });
  if (hasRunOut(hold, now)) return err(expired(hold));
  if (hold.renewals >= MOST_RENEWALS) return err({ code: 'hold-already-renewed' });
  const heldUntil = new Date(now.getTime() + rules.holdMinutes * 60_000);
  const booking: Booking = { ...hold, heldUntil, renewals: hold.renewals + 1, version: hold.version + 1 };
  return ok({ booking, event: boothHeld(booking, heldUntil, true) });
}

/** Gives a hold or a booking back. A hold that has run out is over already. */
export function releaseBooking(
  booking: Booking,
  companyId: CompanyId,
  now: Date,
  reason: string | null,
): Result<Claimed<BookingReleased>, BookingRejection> {
  if (booking.companyId !== companyId) return err({ code: 'not-yours' });
  if (hasRunOut(booking, now)) return err(expired(booking));
  if (!isStanding(booking)) return err({ code: 'booking-ended' });
  const released: Booking = { ...ended(booking), state: 'released' };
  const event: BookingReleased = {
    type: 'booth-released',
    fairId: booking.fairId,
    payload: { ...about(booking), reason },
  };
  return ok({ booking: released, event });
}

/** Ends a hold whose time is over; null while it is not. */
export function expireHold(hold: Booking, now: Date): Claimed<HoldExpired> | null {
  if (!hasRunOut(hold, now)) return null;
  const event: HoldExpired = {
    type: 'hold-expired',
    fairId: hold.fairId,
    payload: { ...about(hold), expiredAt: endOf(hold) },
  };
  return { booking: { ...ended(hold), state: 'expired' }, event };
}

/** A claim that is over keeps neither booth nor number. */
export const ended = (booking: Booking): Booking => ({
  ...booking,
  heldUntil: null,
  nth: null,
  version: booking.version + 1,
});
const endOf = (hold: Booking): string => (hold.heldUntil ?? new Date(0)).toISOString();
const expired = (hold: Booking): BookingRejection => ({ code: 'hold-expired', expiredAt: endOf(hold) });
