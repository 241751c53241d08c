import type { BookingId, BoothId, CompanyId, FairId, Result } from '@ketnoi/kernel';
import type { Booking } from '../../domain/booking.js';
import type { BookingRules } from '../../domain/booking-rules.js';
import type { ClaimSituation } from '../../domain/claim-situation.js';

export interface BookingInTime {
  readonly booking: Booking;
  readonly rules: BookingRules | null;
  readonly now: Date;
}

/** Which key refused a new claim: somebody has the booth, or the company used this number of its allowance just now. */
export type ClaimCollision = 'booth-taken' | 'nth-taken';

/** Port: claims on booths. Always called inside a unit of work; unique keys, not reads, have the last word. */
export abstract class Bookings {
  /** Null = no such booth at this fair. */
  abstract situation(fairId: FairId, boothId: BoothId, companyId: CompanyId): Promise<ClaimSituation | null>;

  abstract find(fairId: FairId, id: BookingId): Promise<BookingInTime | null>;

  abstract add(booking: Booking, createdBy: string): Promise<Result<void, ClaimCollision>>;

  /** Saves if nobody changed the row since it was read (`version` - 1). False = somebody did. */
  abstract change(booking: Booking, reason?: string | null): Promise<boolean>;

  /** Like `change`, and only while the stored hold has not run out by the database's clock at the moment of writing. */
  abstract changeWhileHeld(booking: Booking): Promise<boolean>;

  /** Holds whose time is over, oldest first. */
  abstract runOut(limit: number): Promise<{ readonly now: Date; readonly holds: readonly Booking[] }>;
}
