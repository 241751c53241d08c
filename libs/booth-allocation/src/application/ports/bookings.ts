import type { BookingId, BoothId, CompanyId, FairId, HallId, PersonId, Result } from '@ketnoi/kernel';
import type { Block, Booking, Claim } from '../../domain/booking.js';
import type { Outline } from '../../domain/booth.js';
import type { AtTheFair, ClaimSituation } from '../../domain/claim-situation.js';
import type { Because, EndCause } from '../../domain/own-causes.js';

export interface BookingInTime extends AtTheFair {
  readonly booking: Booking;
}

export interface ClaimInTime extends AtTheFair {
  /** Null = nothing stands on the booth. */
  readonly claim: Claim | null;
  /** False = others were drawn in its place, for good. */
  readonly isDrawn: boolean;
}

/** A booth that is to be a company's. */
export interface WishedClaim {
  readonly boothId: BoothId;
  readonly companyId: CompanyId;
}

export interface BoothShape {
  readonly boothId: BoothId;
  readonly hallId: HallId;
  readonly outline: Outline;
}

export interface ChangedClaim {
  /** As it was read. */
  readonly from: Claim;
  readonly to: Claim;
}

/** Which key refused a claim: somebody has the booth, or the company used this number of its allowance just now. */
export type ClaimCollision = 'booth-taken' | 'nth-taken';
export type ChangeObstacle = ClaimCollision | 'changed-meanwhile';

/** Port: claims on booths. Always called inside a unit of work; unique keys, not reads, have the last word. */
export abstract class Bookings {
  /** Null = no such booth at this fair. */
  abstract situation(fairId: FairId, boothId: BoothId, companyId: CompanyId): Promise<ClaimSituation | null>;

  /** As many situations as there are booths of the fair among these, by rising id, read at one moment. Two statements. */
  abstract situations(
    fairId: FairId,
    boothIds: readonly BoothId[],
    companyId: CompanyId,
  ): Promise<readonly ClaimSituation[]>;

  /** Of booths for several companies: one for each whose booth the fair has, read at one moment. Three statements. */
  abstract situationsOf(fairId: FairId, wishes: readonly WishedClaim[]): Promise<readonly ClaimSituation[]>;

  abstract shapes(fairId: FairId, boothIds: readonly BoothId[]): Promise<readonly BoothShape[]>;

  /** As the plan names it, for letters. */
  abstract boothNumber(fairId: FairId, boothId: BoothId): Promise<string>;

  /** A company's claim, living or ended. */
  abstract find(fairId: FairId, id: BookingId): Promise<BookingInTime | null>;

  /** The same of several, in no particular order; unknown ones are left out. */
  abstract findAll(fairId: FairId, ids: readonly BookingId[]): Promise<readonly BookingInTime[]>;

  /** Companies' claims, by id; unknown ones are left out. Nobody else changes them until the unit of work is over. */
  abstract lock(fairId: FairId, ids: readonly BookingId[]): Promise<readonly Booking[]>;

  /** What stands on booths, blocks and holds that ran out among them; those that the fair has not are left out. */
  abstract onBooths(fairId: FairId, boothIds: readonly BoothId[]): Promise<ReadonlyMap<BoothId, ClaimInTime>>;

  /** Null = no such booth at this fair. */
  async onBooth(fairId: FairId, boothId: BoothId): Promise<ClaimInTime | null> {
    return (await this.onBooths(fairId, [boothId])).get(boothId) ?? null;
  }

  /** `createdBy` null = the system. */
  abstract add(claim: Claim, createdBy: PersonId | null): Promise<Result<void, ClaimCollision>>;

  /** All or none, in one statement. */
  abstract addAll(claims: readonly Claim[], createdBy: PersonId | null): Promise<Result<void, ClaimCollision>>;

  /**
   * Saves if nobody changed the row since it was read (`version` - 1). False = somebody did. A change that takes a booth
   * or a number which the row did not have asks by `changeOrCollide`.
   */
  abstract change(claim: Claim, because?: Because<EndCause> | null): Promise<boolean>;

  /**
   * Of claims that keep booth and number or end: saves all of them, or false when somebody changed one since it was read;
   * then roll back.
   */
  abstract changeAll(
    fairId: FairId,
    changes: readonly ChangedClaim[],
    because?: Because<EndCause> | null,
  ): Promise<boolean>;

  /** The same of claims that keep their booths and take a company and a number of its allowance. */
  abstract changeAllOrCollide(fairId: FairId, changes: readonly ChangedClaim[]): Promise<Result<void, ChangeObstacle>>;

  /** Frees booths that were closed or reserved. False = somebody changed one of the blocks; then roll back. */
  abstract endBlocks(fairId: FairId, blocks: readonly Block[], because: Because<EndCause> | null): Promise<boolean>;

  /** Nothing is freed when somebody was quicker. */
  endBlock(block: Block, because: Because<EndCause> | null): Promise<boolean> {
    return this.endBlocks(block.fairId, [block], because);
  }

  abstract changeOrCollide(claim: Claim): Promise<Result<void, ChangeObstacle>>;

  /** Like `change`, and only while the stored hold has not run out by the database's clock at the moment of writing. */
  abstract changeWhileHeld(booking: Booking): Promise<boolean>;

  /** Approved bookings whose deposit wants a reminder or a flag, perhaps; those due first come first. */
  abstract depositsToLookAt(limit: number): Promise<readonly BookingInTime[]>;

  /** Holds whose time is over, oldest first. */
  abstract runOut(limit: number): Promise<{ readonly now: Date; readonly holds: readonly Booking[] }>;
}
