import { type BookingId, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import {
  type CityGrant,
  type GrantId,
  type GrantInProgramme,
  type ProgrammeForFirm,
  type ProgrammeId,
  type ReservationObstacle,
  Subsidies,
  type SubsidyCost,
  type SubsidyGrant,
  type SubsidyProgramme,
} from '@ketnoi/booth-allocation';

/** Programmes and grants in maps; one live grant a cost, budgets and allowances are kept by hand. */
export class InMemorySubsidies extends Subsidies {
  readonly programmes = new Map<ProgrammeId, SubsidyProgramme>();
  readonly grants = new Map<GrantId, SubsidyGrant>();
  /** Bookings that are over, however that came about. */
  readonly ended = new Set<BookingId>();
  private readonly costs = new Map<string, GrantId>();
  private readonly granted = new Map<string, number>();

  async addProgramme(programme: SubsidyProgramme): Promise<void> {
    this.programmes.set(programme.id, programme);
  }

  async changeProgramme({ id, budget, closesAt }: SubsidyProgramme): Promise<boolean> {
    const stored = this.programmes.get(id);
    if (!stored || stored.reserved + stored.settled > budget) return false;
    this.programmes.set(id, { ...stored, budget, closesAt });
    return true;
  }

  async programme(fairId: FairId, id: ProgrammeId): Promise<SubsidyProgramme | null> {
    const programme = this.programmes.get(id);
    return programme?.fairId === fairId ? programme : null;
  }

  async programmesFor(fairId: FairId, companyId: CompanyId): Promise<readonly ProgrammeForFirm[]> {
    return [...this.programmes.values()]
      .filter((programme) => programme.fairId === fairId)
      .sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime() || (a.id < b.id ? -1 : 1))
      .map((programme) => ({ programme, grantedToFirm: this.granted.get(`${programme.id} ${companyId}`) ?? 0 }));
  }

  async grant(fairId: FairId, id: GrantId): Promise<GrantInProgramme | null> {
    const grant = this.grants.get(id);
    const programme = grant && (await this.programme(fairId, grant.programmeId));
    return programme ? { grant, programme, grantedToFirm: this.granted.get(firmOf(grant)) ?? 0 } : null;
  }

  async liveOn(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly CityGrant[]> {
    return [...this.grants.values()]
      .filter((grant) => grant.fairId === fairId && bookingIds.includes(grant.bookingId))
      .filter(({ state }) => state !== 'refused' && state !== 'released')
      .map(({ bookingId, costs, reserved, settled, programmeId }) => {
        return { bookingId, costs, amount: reserved + settled, percent: this.stored(programmeId).percent };
      });
  }

  async add(grant: SubsidyGrant): Promise<Result<void, SubsidyCost>> {
    const claimed = grant.costs.find((cost) => this.costs.has(costOf(grant, cost)));
    if (claimed) return err(claimed);
    grant.costs.forEach((cost) => this.costs.set(costOf(grant, cost), grant.id));
    this.grants.set(grant.id, grant);
    return ok(undefined);
  }

  async change(grant: SubsidyGrant): Promise<boolean> {
    if (this.grants.get(grant.id)?.version !== grant.version - 1) return false;
    this.grants.set(grant.id, grant);
    return true;
  }

  async freeCosts(grant: SubsidyGrant): Promise<void> {
    for (const cost of grant.costs.map((one) => costOf(grant, one)))
      if (this.costs.get(cost) === grant.id) this.costs.delete(cost);
  }

  async reserve(grant: SubsidyGrant, mostPerFirm: number, amount: number): Promise<Result<void, ReservationObstacle>> {
    const programme = this.stored(grant.programmeId);
    if (programme.reserved + programme.settled + amount > programme.budget) return err('budget');
    const granted = (this.granted.get(firmOf(grant)) ?? 0) + amount;
    if (granted > mostPerFirm) return err('firm');
    this.programmes.set(programme.id, { ...programme, reserved: programme.reserved + amount });
    this.granted.set(firmOf(grant), granted);
    return ok(undefined);
  }

  async settle(grant: SubsidyGrant, reserved: number, paid: number): Promise<void> {
    const programme = this.stored(grant.programmeId);
    const sums = { reserved: programme.reserved - reserved, settled: programme.settled + paid };
    this.programmes.set(programme.id, { ...programme, ...sums });
    this.granted.set(firmOf(grant), (this.granted.get(firmOf(grant)) ?? 0) - reserved + paid);
  }

  async ofEndedBookings(limit: number): Promise<readonly SubsidyGrant[]> {
    return [...this.grants.values()]
      .filter(({ state, bookingId }) => (state === 'requested' || state === 'approved') && this.ended.has(bookingId))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  private stored(id: ProgrammeId): SubsidyProgramme {
    const programme = this.programmes.get(id);
    if (!programme) throw new Error(`there is no programme ${id}`);
    return programme;
  }
}

const costOf = ({ bookingId }: SubsidyGrant, cost: SubsidyCost): string => `${bookingId} ${cost}`;
const firmOf = ({ programmeId, companyId }: SubsidyGrant): string => `${programmeId} ${companyId}`;
