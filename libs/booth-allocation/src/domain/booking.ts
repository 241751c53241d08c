import type { BookingId, BoothId, CompanyId, FairId, Money } from '@ketnoi/kernel';

/** held → booked → released; a hold may also be released, or expire. */
export const BOOKING_STATES = ['held', 'booked', 'released', 'expired'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** A company's claim on a booth. */
export interface Booking {
  readonly fairId: FairId;
  readonly id: BookingId;
  readonly boothId: BoothId;
  readonly companyId: CompanyId;
  readonly state: BookingState;
  /** Until when a hold lasts; null once booked or ended. */
  readonly heldUntil: Date | null;
  readonly renewals: number;
  /** The company's how-manyth claim, from 1; a unique key on it keeps the company's limit. Null once ended. */
  readonly nth: number | null;
  readonly price: Money;
  /** Counts changes, so that nobody overwrites what they have not seen. */
  readonly version: number;
}

export const hasRunOut = (booking: Booking, now: Date): boolean =>
  booking.state === 'held' && booking.heldUntil !== null && booking.heldUntil.getTime() <= now.getTime();

/** True while the claim keeps others off the booth. */
export const isLive = (booking: Booking, now: Date): boolean =>
  booking.state === 'booked' || (booking.state === 'held' && !hasRunOut(booking, now));
