import { err, type Money, ok, type Result } from '@ketnoi/kernel';
import { type Booking, isOccupying } from '../booking.js';
import type { Claimed } from '../claim-booth.js';
import { about } from '../events.js';
import type { BookingCredited } from './events.js';
import type { LifeRejection } from './life-rejection.js';
import { settled } from './settle.js';

/** What came in, and what was let pass of what was asked for beside it. */
export interface Credit extends Money {
  readonly waived?: number;
  /** Asked for as a cancellation fee: what was let pass of it lowers the fee, and has nothing to do with the price. */
  readonly ofFee?: boolean;
}

/**
 * Enters money for a booking: the deposit confirms it, the whole price pays it. What comes in excess, too early or for a
 * booking that has ended is entered all the same, so that none is lost. What is negative corrects: it lowers what came in
 * or was let pass, never below nothing.
 */
export function creditBooking(booking: Booking, credit: Credit): Result<Claimed<BookingCredited>, LifeRejection> {
  const { currency } = booking.price;
  const paidAmount = booking.paidAmount + credit.amount;
  const { waived = 0, ofFee = false } = credit;
  const lowersFee = ofFee && booking.cancellationFee !== null;
  const whole = Number.isSafeInteger(credit.amount) && Number.isSafeInteger(waived);
  const letPass = lowersFee || booking.waivedAmount + waived >= 0;
  const usable = whole && letPass && (credit.amount !== 0 || waived !== 0) && credit.currency === currency;
  if (!usable || !Number.isSafeInteger(paidAmount) || paidAmount < 0) return err({ code: 'unusable-amount', currency });
  const entered: Booking = {
    ...booking,
    paidAmount,
    ...(lowersFee
      ? { cancellationFee: Math.max(0, (booking.cancellationFee ?? 0) - waived) }
      : { waivedAmount: booking.waivedAmount + waived }),
    version: booking.version + 1,
  };
  const standing = isOccupying(booking) ? settled(entered) : entered;
  const credited = standing.state === 'approved' ? standing : { ...standing, overdueAt: null };
  const payload = { ...about(credited), amount: credit.amount, paidAmount, state: credited.state };
  return ok({ booking: credited, event: { type: 'booking-credited', fairId: booking.fairId, payload } });
}
