import type { BookingId, FairId, PersonId, Result } from '@ketnoi/kernel';
import type { Because, CancelCause } from '../../../domain/own-causes.js';
import type { PayableBooking } from '../../../domain/payment/draft-payment-request.js';
import type { PaymentRequest, PaymentRequestId } from '../../../domain/payment/payment-request.js';

/** Which key refused a new request: its reference is another's, or a booking waits for money already. */
export type RequestCollision =
  | { readonly code: 'reference-taken' }
  | { readonly code: 'already-requested'; readonly reference: string; readonly boothNumber: string };

/** Port: requests for payment. Always written inside a unit of work; unique keys, not reads, have the last word. */
export abstract class PaymentRequests {
  /** In no particular order; unknown bookings are left out. In a unit of work none of them ends or changes until it is over. */
  abstract payable(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly PayableBooking[]>;
  /** Writes all of it or nothing. */
  abstract add(request: PaymentRequest, by: PersonId): Promise<Result<void, RequestCollision>>;
  abstract find(fairId: FairId, id: PaymentRequestId): Promise<PaymentRequest | null>;
  /** Whoever asked for it. */
  abstract requester(fairId: FairId, id: PaymentRequestId): Promise<PersonId | null>;
  /** Those that wait for money of one of the bookings, by id. */
  abstract waitingFor(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly PaymentRequest[]>;
  /**
   * Saves state, amounts and what was received, without the lines `dropped`, if nobody changed it since it was read
   * (`version` - 1). False = somebody did.
   */
  abstract change(
    request: PaymentRequest,
    because?: Because<CancelCause> | null,
    dropped?: readonly number[],
  ): Promise<boolean>;
  /** All requests of a fair, ended ones too: late money names them. */
  abstract ofFair(fairId: FairId): Promise<readonly PaymentRequest[]>;
  /** Those of the bookings that have ended since money was asked for them. */
  abstract ended(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly BookingId[]>;
}
