import { type Booking, hasRunOut } from './booking.js';
import type { BookingRejection } from './booking-rejection.js';
import type { Claimed } from './claim-booth.js';
import { about, type HoldExpired } from './events.js';

/** A claim that is over keeps neither booth nor number. */
export const ended = (booking: Booking): Booking => ({
  ...booking,
  heldUntil: null,
  nth: null,
  version: booking.version + 1,
});

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

export const expired = (hold: Booking): BookingRejection => ({ code: 'hold-expired', expiredAt: endOf(hold) });

const endOf = (hold: Booking): string => (hold.heldUntil ?? new Date(0)).toISOString();
