import type { BookingId, BoothId, IdempotencyConflict, Result } from '@ketnoi/kernel';
import type { Booking, BookingState } from '../domain/booking.js';
import type { BookingRejection } from '../domain/booking-rejection.js';

/** What a use case answers: plain JSON, since it is stored beside the idempotency key. `heldUntil` is ISO text. */
export interface ClaimedBooth {
  readonly bookingId: BookingId;
  readonly boothId: BoothId;
  readonly state: BookingState;
  readonly heldUntil: string | null;
}

export type BookingRefusal = BookingRejection | { readonly code: 'not-found' };
export type BookingAnswer = Result<ClaimedBooth, BookingRefusal | IdempotencyConflict>;

export const claimedBooth = (booking: Booking): ClaimedBooth => ({
  bookingId: booking.id,
  boothId: booking.boothId,
  state: booking.state,
  heldUntil: booking.heldUntil?.toISOString() ?? null,
});
