import type { BookingId, BoothId, Currency, IdempotencyConflict, Result } from '@ketnoi/kernel';
import type { Booking, BookingState } from '../../domain/booking.js';
import type { LifeRejection } from '../../domain/life/life-rejection.js';

/** What a step in the life of a booking answers: plain JSON, since it is stored beside the idempotency key. */
export interface SteppedBooking {
  readonly bookingId: BookingId;
  readonly boothId: BoothId;
  readonly state: BookingState;
  /** What cancelling cost, in the currency of the price like what was paid. */
  readonly fee: number | null;
  readonly paidAmount: number;
  readonly currency: Currency;
}

export type LifeRefusal = LifeRejection | { readonly code: 'not-found' };
export type LifeAnswer = Result<SteppedBooking, LifeRefusal | IdempotencyConflict>;

export const steppedBooking = (booking: Booking): SteppedBooking => ({
  bookingId: booking.id,
  boothId: booking.boothId,
  state: booking.state,
  fee: booking.cancellationFee,
  paidAmount: booking.paidAmount,
  currency: booking.price.currency,
});
