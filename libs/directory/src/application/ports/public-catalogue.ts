import type { CompanyId, FairId, Page, PageRequest } from '@ketnoi/kernel';
import type { CatalogueEntry, CatalogueFilter, EntryBooth, Offer } from '../../domain/catalogue-entry.js';
import type { FacetCounts } from '../../domain/company-filter.js';
import type { TextView } from './catalogue.js';

/**
 * Port: the catalogue as anybody may read it. Who stands in it is judged in the statements themselves: suppliers of the
 * fair that agreed to be shown to everybody, and of their facts those that they stated. One statement each.
 */
export abstract class PublicCatalogue {
  abstract isFair(fairId: FairId): Promise<boolean>;
  abstract search(fairId: FairId, filter: CatalogueFilter, page: PageRequest): Promise<Page<CatalogueEntry>>;
  abstract count(fairId: FairId, filter: CatalogueFilter): Promise<number>;
  /** As in the catalogue of those who take part. Six statements. */
  abstract facets(fairId: FairId, filter: CatalogueFilter): Promise<FacetCounts>;
  abstract entry(fairId: FairId, companyId: CompanyId): Promise<CatalogueEntry | null>;

  // Of entries that were shown already.
  abstract offers(fairId: FairId, companyIds: readonly CompanyId[]): Promise<readonly Offer[]>;
  abstract booths(fairId: FairId, companyIds: readonly CompanyId[]): Promise<readonly EntryBooth[]>;
  abstract texts(companyIds: readonly CompanyId[]): Promise<readonly TextView[]>;
}
