import type { BookingId, BoothId, CompanyId, FairId, Result } from '@ketnoi/kernel';
import type { Booking, Claim } from '../../domain/booking.js';
import type { AtTheFair, ClaimSituation } from '../../domain/claim-situation.js';

export interface BookingInTime extends AtTheFair {
  readonly booking: Booking;
}

export interface ClaimInTime extends AtTheFair {
  readonly claim: Claim;
}

/** Which key refused a claim: somebody has the booth, or the company used this number of its allowance just now. */
export type ClaimCollision = 'booth-taken' | 'nth-taken';
export type ChangeObstacle = ClaimCollision | 'changed-meanwhile';

/** Port: claims on booths. Always called inside a unit of work; unique keys, not reads, have the last word. */
export abstract class Bookings {
  /** Null = no such booth at this fair. */
  abstract situation(fairId: FairId, boothId: BoothId, companyId: CompanyId): Promise<ClaimSituation | null>;

  /** A company's claim, living or ended. */
  abstract find(fairId: FairId, id: BookingId): Promise<BookingInTime | null>;

  /** What stands on a booth, a block or a hold that ran out among them. */
  abstract onBooth(fairId: FairId, boothId: BoothId): Promise<ClaimInTime | null>;

  abstract add(claim: Claim, createdBy: string): Promise<Result<void, ClaimCollision>>;

  /**
   * Saves if nobody changed the row since it was read (`version` - 1). False = somebody did. A change that takes a booth
   * or a number which the row did not have asks by `changeOrCollide`.
   */
  abstract change(claim: Claim, reason?: string | null): Promise<boolean>;

  abstract changeOrCollide(claim: Claim, reason?: string | null): Promise<Result<void, ChangeObstacle>>;

  /** Like `change`, and only while the stored hold has not run out by the database's clock at the moment of writing. */
  abstract changeWhileHeld(booking: Booking): Promise<boolean>;

  /** Holds whose time is over, oldest first. */
  abstract runOut(limit: number): Promise<{ readonly now: Date; readonly holds: readonly Booking[] }>;
}
