import type { BookingId, FairId, PersonId, Result } from '@ketnoi/kernel';
import type { Because, CancelCause } from '../../../domain/own-causes.js';
import type { PayableBooking } from '../../../domain/payment/draft-payment-request.js';
import type { PaymentRequest, PaymentRequestId } from '../../../domain/payment/payment-request.js';

/** Which key refused a new request: its reference is another's, or a booking waits for money already. */
export type RequestCollision =
  | { readonly code: 'reference-taken' }
  | { readonly code: 'already-requested'; readonly reference: string; readonly boothNumber: string };

export interface ChangedRequest {
  /** As it was read. */
  readonly from: PaymentRequest;
  readonly to: PaymentRequest;
  readonly because?: Because<CancelCause> | null;
  /** Numbers of the lines that go. */
  readonly dropped?: readonly number[];
}

/** Port: requests for payment. Always written inside a unit of work; unique keys, not reads, have the last word. */
export abstract class PaymentRequests {
  /** In no particular order; unknown bookings are left out. In a unit of work none of them ends or changes until it is over. */
  abstract payable(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly PayableBooking[]>;
  /** Writes all of it or nothing. */
  abstract add(request: PaymentRequest, by: PersonId): Promise<Result<void, RequestCollision>>;
  /** In no particular order; unknown ones are left out. */
  abstract findAll(fairId: FairId, ids: readonly PaymentRequestId[]): Promise<readonly PaymentRequest[]>;
  /** Whoever asked for each. */
  abstract requesters(
    fairId: FairId,
    ids: readonly PaymentRequestId[],
  ): Promise<ReadonlyMap<PaymentRequestId, PersonId>>;
  /** Those that wait for money of one of the bookings, by id. */
  abstract waitingFor(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly PaymentRequest[]>;
  /** By id; unknown ones are left out. Nobody else changes them until the unit of work is over. */
  abstract lock(fairId: FairId, ids: readonly PaymentRequestId[]): Promise<readonly PaymentRequest[]>;
  /**
   * Saves states, amounts and what was received, without the lines `dropped`, if nobody changed one since it was read.
   * False = somebody did. Then roll back: others may be saved.
   */
  abstract changeAll(fairId: FairId, changes: readonly ChangedRequest[]): Promise<boolean>;
  /** All requests of a fair, ended ones too: late money names them. */
  abstract ofFair(fairId: FairId): Promise<readonly PaymentRequest[]>;
  /** Those of the bookings that have ended since money was asked for them. */
  abstract ended(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly BookingId[]>;

  async find(fairId: FairId, id: PaymentRequestId): Promise<PaymentRequest | null> {
    return (await this.findAll(fairId, [id])).at(0) ?? null;
  }

  async requester(fairId: FairId, id: PaymentRequestId): Promise<PersonId | null> {
    return (await this.requesters(fairId, [id])).get(id) ?? null;
  }

  /** Nothing is saved when somebody was quicker. */
  change(changed: ChangedRequest): Promise<boolean> {
    return this.changeAll(changed.from.fairId, [changed]);
  }
}
