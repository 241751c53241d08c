import type { BookingId, FairId } from '@ketnoi/kernel';

/** Port: what has been asked of whom for a booking; the requests themselves are the affair of payments. */
export abstract class AskedPayments {
  /** Was a payment asked for that was not taken back? */
  abstract askedFor(fairId: FairId, bookingId: BookingId): Promise<boolean>;
}
