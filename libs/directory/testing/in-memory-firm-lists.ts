import { type Company, FirmLists, type KnownFirm, type ListedFirm } from '@ketnoi/directory';
import type { CompanyId, FairId, Result } from '@ketnoi/kernel';
import { err, ok } from '@ketnoi/kernel';
import type { InMemoryCompanies } from './in-memory-companies.js';

/** Lists over companies that are kept in maps. */
export class InMemoryFirmLists extends FirmLists {
  constructor(private readonly companies: InMemoryCompanies) {
    super();
  }

  async all(fairId: FairId): Promise<readonly ListedFirm[]> {
    const listed: ListedFirm[] = [];
    for (const company of this.companies.rows.values()) {
      const participation = await this.companies.participation(fairId, company.id);
      const inCare = await this.companies.inCareOf(fairId, company.id);
      if (participation) listed.push({ company, participation, groupName: null, booths: [], inCare });
    }
    return listed;
  }

  async lock(): Promise<void> {
    // One at a time anyway.
  }

  async change(companies: readonly Company[]): Promise<Result<void, 'tax-code-taken' | 'changed-meanwhile'>> {
    for (const company of companies) {
      const changed = await this.companies.change(company);
      if (!changed.ok) return err(changed.error);
    }
    return ok(undefined);
  }

  async known(fairId: FairId, taxCodes: readonly string[]): Promise<ReadonlyMap<string, KnownFirm>> {
    const known = new Map<string, KnownFirm>();
    for (const [code, id] of await this.companies.byTaxCodes(taxCodes)) known.set(code, await this.firm(fairId, id));
    return known;
  }

  private async firm(fairId: FairId, companyId: CompanyId): Promise<KnownFirm> {
    const takesPart = (await this.companies.participation(fairId, companyId)) !== null;
    return { companyId, registeredName: this.companies.rows.get(companyId)?.registeredName ?? '', takesPart };
  }
}
