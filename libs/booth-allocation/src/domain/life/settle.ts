/** What a company has booked and what it has paid decide together how far its booking has come. */
import { isOccupying, type Booking } from '../booking.js';
import { calendarOf, DEFAULT_TERMS } from '../booking-terms.js';
import type { AtTheFair } from '../claim-situation.js';
import type { Quote } from '../pricing/quote.js';
import { dateInZone, workingDaysAfter } from '../working-days.js';

/** Per cent of an amount in whole minor units, halves rounded up. */
export const percentOf = (amount: number, percent: number): number =>
  Number((BigInt(amount) * BigInt(percent) + 50n) / 100n);

/** The booking as an approved one: the deposit and its date by the fair's terms of today. */
export function granted(booking: Booking, { rules, fair, now }: AtTheFair): Booking {
  const terms = rules ?? DEFAULT_TERMS;
  const depositAmount = percentOf(booking.price.amount, terms.depositPercent);
  const today = dateInZone(now, fair.timeZone);
  const depositDueOn = depositAmount > 0 ? workingDaysAfter(today, terms.depositWorkingDays, calendarOf(terms)) : null;
  return settled({ ...booking, state: 'approved', heldUntil: null, depositAmount, depositDueOn });
}

/** What nobody asks for any more: what came in, and what was let pass. */
export const coveredBy = ({ paidAmount, waivedAmount }: Pick<Booking, 'paidAmount' | 'waivedAmount'>): number =>
  paidAmount + waivedAmount;

/** Approved, confirmed or paid by the amounts alone. A booth that costs nothing is paid; payments in excess stay on record. */
export function settled(booking: Booking): Booking {
  const { price, depositAmount } = booking;
  const covered = coveredBy(booking);
  if (covered >= price.amount) return { ...booking, state: 'paid' };
  const deposited = covered > 0 && covered >= (depositAmount ?? 0);
  return { ...booking, state: deposited ? 'confirmed' : 'approved' };
}

/**
 * What the company still owes, in minor units of the price: the price of a booth that it has, the fee of one that it
 * cancelled, nothing otherwise, less what it paid. Below zero = what is to be given back to it: of what came in alone. A
 * shortfall that was let pass is not owed for the booth, and never given back.
 */
export function balanceOf(booking: Booking): number {
  if (!isOccupying(booking)) return (booking.cancellationFee ?? 0) - booking.paidAmount;
  const missing = booking.price.amount - booking.paidAmount;
  return missing > 0 ? Math.max(0, missing - booking.waivedAmount) : missing;
}

/**
 * The booking with another quote in the same currency: extras ordered, or a subsidy approved. The deposit stays as it was
 * asked for, but never exceeds the price; what was paid may now be enough, or no longer.
 */
export function repriced(booking: Booking, quote: Quote): Booking {
  const price = { amount: quote.firmShare, currency: quote.currency };
  const depositAmount = booking.depositAmount === null ? null : Math.min(booking.depositAmount, price.amount);
  const changed: Booking = { ...booking, quote, price, depositAmount, version: booking.version + 1 };
  return isOccupying(booking) ? settled(changed) : changed;
}
