import { err, ok, type Result } from '@ketnoi/kernel';
import type { Booking } from '../booking.js';
import { ended } from '../end-claim.js';
import { boothBooked, type Claimed } from '../claim-booth.js';
import type { AtTheFair } from '../claim-situation.js';
import { about, type BoothBooked, type BookingRefused } from '../events.js';
import type { LifeRejection } from './life-rejection.js';
import { granted } from './settle.js';

/** An organiser says yes to an application. */
export function approveBooking(booking: Booking, at: AtTheFair): Result<Claimed<BoothBooked>, LifeRejection> {
  if (booking.state !== 'applied') return err({ code: 'wrong-state', state: booking.state });
  const approved = granted({ ...booking, version: booking.version + 1 }, at);
  return ok({ booking: approved, event: boothBooked(approved) });
}

/** An organiser says no to an application, and why. */
export function refuseBooking(booking: Booking, reason: string): Result<Claimed<BookingRefused>, LifeRejection> {
  if (booking.state !== 'applied') return err({ code: 'wrong-state', state: booking.state });
  const refused: Booking = { ...ended(booking), state: 'refused' };
  const payload = { ...about(booking), reason };
  return ok({ booking: refused, event: { type: 'booking-refused', fairId: booking.fairId, payload } });
}
