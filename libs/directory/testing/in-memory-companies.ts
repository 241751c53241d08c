import { type CompanyId, err, type FairId, ok, type PersonId, type Result } from '@ketnoi/kernel';
import { Companies, type Company, type Participation } from '@ketnoi/directory';

/** Companies in maps, with the unique tax code kept by hand. */
export class InMemoryCompanies extends Companies {
  readonly rows = new Map<CompanyId, Company>();
  readonly taking = new Map<string, Participation>();
  readonly people = new Map<CompanyId, ReadonlySet<PersonId>>();
  readonly delegates = new Map<string, readonly PersonId[]>();

  async find(id: CompanyId): Promise<Company | null> {
    return this.rows.get(id) ?? null;
  }

  async byTaxCodes(codes: readonly string[]): Promise<ReadonlyMap<string, CompanyId>> {
    const known = [...this.rows.values()].filter(({ taxCode }) => taxCode !== null && codes.includes(taxCode));
    return new Map(known.map(({ taxCode, id }) => [taxCode ?? '', id]));
  }

  async add(companies: readonly Company[]): Promise<Result<void, 'tax-code-taken'>> {
    const codes = companies.flatMap(({ taxCode }) => taxCode ?? []);
    if ((await this.byTaxCodes(codes)).size > 0 || new Set(codes).size < codes.length) return err('tax-code-taken');
    companies.forEach((company) => this.rows.set(company.id, company));
    return ok(undefined);
  }

  async lastChange(): Promise<null> {
    return null;
  }

  async change(company: Company): Promise<Result<void, 'tax-code-taken' | 'changed-meanwhile'>> {
    if (this.rows.get(company.id)?.version !== company.version - 1) return err('changed-meanwhile');
    const owner = (await this.byTaxCodes([company.taxCode ?? ''])).get(company.taxCode ?? '');
    if (owner !== undefined && owner !== company.id) return err('tax-code-taken');
    this.rows.set(company.id, company);
    return ok(undefined);
  }

  async participation(fairId: FairId, companyId: CompanyId): Promise<Participation | null> {
    return this.taking.get(`${fairId} ${companyId}`) ?? null;
  }

  async participationsForChange(
    fairId: FairId,
    companyIds: readonly CompanyId[],
  ): Promise<ReadonlyMap<CompanyId, Participation | null>> {
    const known = companyIds.filter((id) => this.rows.has(id));
    return new Map(known.map((id) => [id, this.taking.get(`${fairId} ${id}`) ?? null]));
  }

  async inCareOf(fairId: FairId, companyId: CompanyId): Promise<boolean> {
    const fairs = [...this.taking.values()].filter((one) => one.companyId === companyId).map((one) => one.fairId);
    return fairs.includes(fairId) && (fairs[0] === fairId || (this.people.get(companyId)?.size ?? 0) === 0);
  }

  async takePart(participations: readonly Participation[]): Promise<void> {
    for (const one of participations) this.taking.set(`${one.fairId} ${one.companyId}`, one);
  }

  async members(companyId: CompanyId, people: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
    return new Set(people.filter((person) => this.people.get(companyId)?.has(person)));
  }

  async setDelegates(fairId: FairId, companyId: CompanyId, people: readonly PersonId[]): Promise<void> {
    this.delegates.set(`${fairId} ${companyId}`, people);
  }
}
