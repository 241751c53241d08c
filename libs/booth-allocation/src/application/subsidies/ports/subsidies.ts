import type { BookingId, CompanyId, FairId, PersonId, Result } from '@ketnoi/kernel';
import type { CityGrant } from '../../../domain/subsidy/city-share.js';
import type { ProgrammeForFirm } from '../../../domain/subsidy/expected-share.js';
import type { GrantId, SubsidyGrant } from '../../../domain/subsidy/grant.js';
import type { ProgrammeId, SubsidyCost, SubsidyProgramme } from '../../../domain/subsidy/programme.js';

export interface GrantInProgramme extends ProgrammeForFirm {
  readonly grant: SubsidyGrant;
}

/** Which limit a reservation would break. */
export type ReservationObstacle = 'budget' | 'firm';

export interface Reservation {
  readonly grant: Pick<SubsidyGrant, 'programmeId' | 'companyId'>;
  readonly mostPerFirm: number;
  readonly amount: number;
}

/** Port: programmes and grants. Changes are made inside a unit of work; money moves by conditional updates alone. */
export abstract class Subsidies {
  abstract addProgramme(programme: SubsidyProgramme, createdBy: PersonId): Promise<void>;
  /** Saves budget and closing time, the budget only while it holds what is reserved and settled. False = it does not. */
  abstract changeProgramme(programme: SubsidyProgramme): Promise<boolean>;
  abstract programme(fairId: FairId, id: ProgrammeId): Promise<SubsidyProgramme | null>;
  /** Of all programmes of the fair, by opening, in one statement. */
  abstract programmesFor(fairId: FairId, companyId: CompanyId): Promise<readonly ProgrammeForFirm[]>;
  /** In no particular order; unknown ones are left out. */
  abstract grants(fairId: FairId, ids: readonly GrantId[]): Promise<readonly GrantInProgramme[]>;

  /** The requested, approved and settled grants on bookings. */
  abstract liveOn(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly CityGrant[]>;

  /** Lays claim to the costs first; refused with one that another live grant has, nothing is kept then. */
  abstract add(grant: SubsidyGrant): Promise<Result<void, SubsidyCost>>;
  /** Saves unless somebody changed one since it was read (`version` - 1). False = somebody did. Then roll back: others may be saved. */
  abstract changeAll(fairId: FairId, grants: readonly SubsidyGrant[]): Promise<boolean>;
  /** Their costs are open to other sources again. */
  abstract freeCosts(...grants: readonly SubsidyGrant[]): Promise<void>;

  /** Takes the amounts from budgets and firms' allowances, each only while it holds that much. Refused: roll back. */
  abstract reserveAll(fairId: FairId, reservations: readonly Reservation[]): Promise<Result<void, ReservationObstacle>>;
  /** `paid` of what was reserved is settled, the rest returns to budget and allowance. */
  abstract settle(grant: SubsidyGrant, reserved: number, paid: number): Promise<void>;

  /** Requested or approved grants whose bookings have ended, oldest first. */
  abstract ofEndedBookings(limit: number): Promise<readonly SubsidyGrant[]>;

  async grant(fairId: FairId, id: GrantId): Promise<GrantInProgramme | null> {
    return (await this.grants(fairId, [id])).at(0) ?? null;
  }

  /** Nothing is saved when somebody was quicker. */
  change(grant: SubsidyGrant): Promise<boolean> {
    return this.changeAll(grant.fairId, [grant]);
  }

  reserve(grant: SubsidyGrant, mostPerFirm: number, amount: number): Promise<Result<void, ReservationObstacle>> {
    return this.reserveAll(grant.fairId, [{ grant, mostPerFirm, amount }]);
  }
}
