import { type HeldPlace, type Membership, Memberships } from '@ketnoi/accounts';
import type { CompanyId, FairId, MembershipId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import { pageOf } from './page-of.js';

export class InMemoryMemberships extends Memberships {
  private rows: Membership[] = [];

  /** `taking` says which companies take part in which fair: `fairId companyId`; `enrolled`, which came from elsewhere. */
  constructor(
    private readonly taking: ReadonlySet<string> = new Set(),
    private readonly enrolled: ReadonlySet<string> = new Set(),
  ) {
    super();
  }

  async add(membership: Membership): Promise<boolean> {
    const same = (row: Membership): boolean =>
      (['personId', 'fairId', 'companyId', 'role'] as const).every((key) => row[key] === membership[key]);
    if (this.rows.some(same)) return false;
    this.rows.push(membership);
    return true;
  }

  async addAll(memberships: readonly Membership[]): Promise<boolean> {
    const before = this.rows;
    this.rows = [...before];
    for (const membership of memberships)
      if (!(await this.add(membership))) {
        this.rows = before;
        return false;
      }
    return true;
  }

  async byId(id: MembershipId): Promise<Membership | null> {
    return this.rows.find((row) => row.id === id) ?? null;
  }

  ofPerson(personId: PersonId): Promise<Membership[]> {
    return this.ofPeople([personId]);
  }

  async ofPeople(personIds: readonly PersonId[]): Promise<Membership[]> {
    return this.rows.filter((row) => personIds.includes(row.personId));
  }

  async remove(id: MembershipId): Promise<boolean> {
    const before = this.rows.length;
    this.rows = this.rows.filter((row) => row.id !== id);
    return this.rows.length < before;
  }

  async removeAll(ids: readonly MembershipId[]): Promise<number> {
    const before = this.rows.length;
    this.rows = this.rows.filter(({ id }) => !ids.includes(id));
    return before - this.rows.length;
  }

  async heldAt(fairId: FairId): Promise<HeldPlace[]> {
    const inCare = (id: CompanyId): boolean =>
      this.taking.has(`${fairId} ${id}`) && !this.enrolled.has(`${fairId} ${id}`);
    return this.rows.flatMap((row): HeldPlace[] => {
      if (row.companyId === null) return row.fairId === fairId ? [{ ...row, firm: null }] : [];
      return inCare(row.companyId) ? [{ ...row, firm: { shortName: row.companyId, taxCode: null } }] : [];
    });
  }

  async countOrganisers(fairId: FairId): Promise<number> {
    return this.rows.filter((row) => row.fairId === fairId && row.role === 'organiser').length;
  }

  async ofFair(fairId: FairId, page: PageRequest): Promise<Page<Membership>> {
    return this.page((row) => row.fairId === fairId, page);
  }

  async ofCompany(companyId: CompanyId, page: PageRequest): Promise<Page<Membership>> {
    return this.page((row) => row.companyId === companyId, page);
  }

  private page(matches: (row: Membership) => boolean, { first, after }: PageRequest): Page<Membership> {
    return pageOf(
      this.rows.filter((row) => matches(row) && (!after || row.id > after)),
      first,
    );
  }

  async inCareOf(fairId: FairId, companyId: CompanyId): Promise<boolean> {
    const [takesPart, nobody] = [
      await this.takesPart(fairId, companyId),
      !this.rows.some((row) => row.companyId === companyId),
    ];
    return takesPart && (nobody || !this.enrolled.has(`${fairId} ${companyId}`));
  }

  async takesPart(fairId: FairId, companyId: CompanyId): Promise<boolean> {
    return this.taking.has(`${fairId} ${companyId}`);
  }
}
