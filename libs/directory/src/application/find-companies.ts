import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Page, type PageRequest, type Result } from '@ketnoi/kernel';
import { readerFor } from '../domain/catalogue-reader.js';
import { type CompanyFilter, type FacetCounts, widened } from '../domain/company-filter.js';
import { Catalogue, type CompanyCard } from './ports/catalogue.js';
import { type NotFound, notFound } from './refusal.js';

/** What a search found; count and facets are asked for only when somebody wants them. */
export interface FoundCompanies {
  readonly page: Page<CompanyCard>;
  count(): Promise<number>;
  facets(): Promise<FacetCounts>;
}

/** Somebody who has to do with a fair looks through its companies. */
@Injectable()
export class FindCompanies {
  constructor(private readonly catalogue: Catalogue) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    filter: CompanyFilter,
    page: PageRequest,
  ): Promise<Result<FoundCompanies, NotFound>> {
    const reader = readerFor(actor, fairId);
    if (!(await this.catalogue.isOpenTo(reader, fairId))) return err(notFound);
    const wide = widened(filter);
    return ok({
      page: await this.catalogue.search(reader, fairId, wide, page),
      count: () => this.catalogue.count(reader, fairId, wide),
      facets: () => this.catalogue.facets(reader, fairId, wide),
    });
  }
}
