import { type CompanyId, err, ok, type Result } from '@ketnoi/kernel';
import { type Booking, hasRunOut, isOccupying, isStanding, mayRenew } from './booking.js';
import type { BookingRejection } from './booking-rejection.js';
import type { BookingRules } from './booking-rules.js';
import { boothHeld, type Claimed, committed } from './claim-booth.js';
import { onlyWhileBookingIsOpen } from './claim-policies.js';
import type { AtTheFair, ClaimSituation } from './claim-situation.js';
import { ended, expired } from './end-claim.js';
import { about, type BookingReleased, type BoothApplied, type BoothBooked, type BoothHeld } from './events.js';
import { cancellationFee } from './life/cancel-booking.js';

/** Turns the company's hold into a booking or an application. The limit was kept when the hold was taken. */
export function confirmHold(
  hold: Booking,
  situation: ClaimSituation,
): Result<Claimed<BoothBooked | BoothApplied>, BookingRejection> {
  if (hold.companyId !== situation.companyId) return err({ code: 'not-yours' });
  if (hold.state !== 'held') return err({ code: 'booking-ended' });
  if (hasRunOut(hold, situation.now)) return err(expired(hold));
  if (situation.booth.withdrawnAt !== null) return err({ code: 'booth-withdrawn' });
  const closed = hold.origin === 'claim' ? onlyWhileBookingIsOpen(situation) : null;
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
  if (!mayRenew(hold)) return err({ code: 'hold-already-renewed' });
  const heldUntil = new Date(now.getTime() + rules.holdMinutes * 60_000);
  const booking: Booking = { ...hold, heldUntil, renewals: hold.renewals + 1, version: hold.version + 1 };
  return ok({ booking, event: boothHeld(booking, heldUntil, true) });
}

/** Gives a hold, an application or an unpaid booking back while that is free. A hold that has run out is over already. */
export function releaseBooking(
  booking: Booking,
  companyId: CompanyId,
  at: AtTheFair,
  reason: string | null,
): Result<Claimed<BookingReleased>, BookingRejection> {
  if (booking.companyId !== companyId) return err({ code: 'not-yours' });
  if (hasRunOut(booking, at.now)) return err(expired(booking));
  if (!isStanding(booking)) return err({ code: 'booking-ended' });
  const fee = cancellationFee(booking, at);
  if (isOccupying(booking) && (fee > 0 || booking.paidAmount > 0))
    return err({ code: 'cancelling-costs', fee, currency: booking.price.currency });
  const event: BookingReleased = {
    type: 'booth-released',
    fairId: booking.fairId,
    payload: { ...about(booking), reason },
  };
  return ok({ booking: { ...ended(booking), state: 'released' }, event });
}
