import type { BookingId, BoothId, Money } from '@ketnoi/kernel';
import type { Booking, BookingState } from '../../domain/booking.js';

/** What going elsewhere means for a booking; plain JSON, since it is stored beside the idempotency key. */
export interface MovedAnswer {
  readonly bookingId: BookingId;
  readonly from: BoothId;
  readonly to: BoothId;
  readonly state: BookingState;
  readonly before: Money;
  readonly after: Money;
  /** Minor units of the booking's currency; below zero where the new booth costs less. */
  readonly difference: number;
  readonly paidAmount: number;
  readonly depositAmount: number | null;
  /** ISO date. */
  readonly depositDueOn: string | null;
}

export const movedAnswer = (before: Booking, after: Booking): MovedAnswer => ({
  bookingId: after.id,
  from: before.boothId,
  to: after.boothId,
  state: after.state,
  before: before.price,
  after: after.price,
  difference: after.price.amount - before.price.amount,
  paidAmount: after.paidAmount,
  depositAmount: after.depositAmount,
  depositDueOn: after.depositDueOn,
});
