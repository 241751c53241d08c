import { Injectable } from '@nestjs/common';
import { type CompanyId, err, type FairId, ok, type Page, type PageRequest, type Result } from '@ketnoi/kernel';
import type { CatalogueEntry, CatalogueFilter } from '../domain/catalogue-entry.js';
import { type FacetCounts, widened } from '../domain/company-filter.js';
import { PublicCatalogue } from './ports/public-catalogue.js';
import { type NotFound, notFound } from './refusal.js';

/** What a search found; count and facets are asked for only when somebody wants them. */
export interface FoundEntries {
  readonly page: Page<CatalogueEntry>;
  count(): Promise<number>;
  facets(): Promise<FacetCounts>;
}

/** Anybody, known or not, looks through the suppliers of a fair that agreed to it. */
@Injectable()
export class BrowseCatalogue {
  constructor(private readonly catalogue: PublicCatalogue) {}

  async execute(fairId: FairId, filter: CatalogueFilter, page: PageRequest): Promise<Result<FoundEntries, NotFound>> {
    if (!(await this.catalogue.isFair(fairId))) return err(notFound);
    const wide = widened({ ...filter, role: 'supplier' });
    return ok({
      page: await this.catalogue.search(fairId, wide, page),
      count: () => this.catalogue.count(fairId, wide),
      facets: () => this.catalogue.facets(fairId, wide),
    });
  }

  /** Null: no such supplier, or none that agreed. */
  entry(fairId: FairId, companyId: CompanyId): Promise<CatalogueEntry | null> {
    return this.catalogue.entry(fairId, companyId);
  }
}
