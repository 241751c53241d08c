import { type BookingId, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import {
  type CityGrant,
  type GrantId,
  type GrantInProgramme,
  type ProgrammeForFirm,
  type ProgrammeId,
  type Reservation,
  type ReservationObstacle,
  Subsidies,
  type SubsidyCost,
  type SubsidyGrant,
  type SubsidyProgramme,
} from '@ketnoi/booth-allocation';

/** Programmes and grants in maps; one live grant a cost, budgets and allowances are kept by hand. */
export class InMemorySubsidies extends Subsidies {
  readonly programmes = new Map<ProgrammeId, SubsidyProgramme>();
  readonly stored = new Map<GrantId, SubsidyGrant>();
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

  async grants(fairId: FairId, ids: readonly GrantId[]): Promise<readonly GrantInProgramme[]> {
    return ids.flatMap((id) => {
      const grant = this.stored.get(id);
      const programme = grant && this.programmes.get(grant.programmeId);
      if (programme?.fairId !== fairId) return [];
      return grant ? [{ grant, programme, grantedToFirm: this.granted.get(firmOf(grant)) ?? 0 }] : [];
    });
  }

  async liveOn(fairId: FairId, bookingIds: readonly BookingId[]): Promise<readonly CityGrant[]> {
    return [...this.stored.values()]
      .filter((grant) => grant.fairId === fairId && bookingIds.includes(grant.bookingId))
      .filter(({ state }) => state !== 'refused' && state !== 'released')
      .map(({ bookingId, costs, reserved, settled, programmeId }) => {
        return { bookingId, costs, amount: reserved + settled, percent: this.known(programmeId).percent };
      });
  }

  async add(grant: SubsidyGrant): Promise<Result<void, SubsidyCost>> {
    const claimed = grant.costs.find((cost) => this.costs.has(costOf(grant, cost)));
    if (claimed) return err(claimed);
    grant.costs.forEach((cost) => this.costs.set(costOf(grant, cost), grant.id));
    this.stored.set(grant.id, grant);
    return ok(undefined);
  }

  async changeAll(_fairId: FairId, grants: readonly SubsidyGrant[]): Promise<boolean> {
    if (grants.some(({ id, version }) => this.stored.get(id)?.version !== version - 1)) return false;
    for (const grant of grants) this.stored.set(grant.id, grant);
    return true;
  }

  async freeCosts(...grants: readonly SubsidyGrant[]): Promise<void> {
    for (const grant of grants)
      for (const cost of grant.costs.map((one) => costOf(grant, one)))
        if (this.costs.get(cost) === grant.id) this.costs.delete(cost);
  }

  async reserveAll(_fairId: FairId, reservations: readonly Reservation[]): Promise<Result<void, ReservationObstacle>> {
    for (const { grant, mostPerFirm, amount } of reservations) {
      const programme = this.known(grant.programmeId);
      if (programme.reserved + programme.settled + amount > programme.budget) return err('budget');
      const granted = (this.granted.get(firmOf(grant)) ?? 0) + amount;
      if (granted > mostPerFirm) return err('firm');
      this.programmes.set(programme.id, { ...programme, reserved: programme.reserved + amount });
      this.granted.set(firmOf(grant), granted);
    }
    return ok(undefined);
  }

  async settle(grant: SubsidyGrant, reserved: number, paid: number): Promise<void> {
    const programme = this.known(grant.programmeId);
    const sums = { reserved: programme.reserved - reserved, settled: programme.settled + paid };
    this.programmes.set(programme.id, { ...programme, ...sums });
    this.granted.set(firmOf(grant), (this.granted.get(firmOf(grant)) ?? 0) - reserved + paid);
  }

  async ofEndedBookings(limit: number): Promise<readonly SubsidyGrant[]> {
    return [...this.stored.values()]
      .filter(({ state, bookingId }) => (state === 'requested' || state === 'approved') && this.ended.has(bookingId))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  private known(id: ProgrammeId): SubsidyProgramme {
    const programme = this.programmes.get(id);
    if (!programme) throw new Error(`there is no programme ${id}`);
    return programme;
  }
}

const costOf = ({ bookingId }: SubsidyGrant, cost: SubsidyCost): string => `${bookingId} ${cost}`;
const firmOf = ({ programmeId, companyId }: Pick<SubsidyGrant, 'programmeId' | 'companyId'>): string =>
  `${programmeId} ${companyId}`;
