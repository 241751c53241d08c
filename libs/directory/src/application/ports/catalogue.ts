import type { CompanyId, FairId, Language, Page, PageRequest, PersonId, ProfileFactId } from '@ketnoi/kernel';
import type { CatalogueReader } from '../../domain/catalogue-reader.js';
import type { Address, CompanyEntries } from '../../domain/company.js';
import type { CompanyFilter, FacetCounts } from '../../domain/company-filter.js';
import type { Participation } from '../../domain/participation.js';
import type { ProfileFact } from '../../domain/profile-fact.js';

/** A company as a reader may see it. Its tax code is for its own people and organisers. */
export interface CompanyCard extends Omit<CompanyEntries, 'addresses'> {
  readonly id: CompanyId;
  readonly fictional: boolean;
  readonly version: number;
}

export type FactView = Omit<ProfileFact, 'id'> & { readonly id: ProfileFactId };

export interface TextView {
  readonly companyId: CompanyId;
  readonly language: Language;
  readonly body: string;
}

export interface DelegateView {
  readonly companyId: CompanyId;
  readonly personId: PersonId;
  /** In the person's own script, in the order of the person's country. */
  readonly ownName: string;
  readonly latinName: string;
  readonly reading: string | null;
  readonly title: string | null;
  readonly position: string | null;
  readonly languages: readonly { readonly language: Language; readonly level: string }[];
}

/**
 * Port: companies as others see them. Consent and fair are judged in the statement itself, so that what may not be seen
 * never leaves the database. One statement each, whatever the number of companies.
 */
export abstract class Catalogue {
  /** Has the reader anything to do with this fair? */
  abstract isOpenTo(reader: CatalogueReader, fairId: FairId): Promise<boolean>;
  abstract search(
    reader: CatalogueReader,
    fairId: FairId,
    filter: CompanyFilter,
    page: PageRequest,
  ): Promise<Page<CompanyCard>>;
  abstract count(reader: CatalogueReader, fairId: FairId, filter: CompanyFilter): Promise<number>;
  /** Each facet is counted as if nothing were chosen in itself. Six statements. */
  abstract facets(reader: CatalogueReader, fairId: FairId, filter: CompanyFilter): Promise<FacetCounts>;
  /** In no particular order; companies the reader may not see are left out. */
  abstract byIds(reader: CatalogueReader, ids: readonly CompanyId[]): Promise<readonly CompanyCard[]>;

  // Edges of companies that the reader was shown already.
  abstract facts(companyIds: readonly CompanyId[]): Promise<readonly FactView[]>;
  abstract texts(companyIds: readonly CompanyId[]): Promise<readonly TextView[]>;
  abstract addresses(companyIds: readonly CompanyId[]): Promise<readonly (Address & { companyId: CompanyId })[]>;
  /** People without their own consent to the catalogue are shown to their own company and organisers alone. */
  abstract delegates(
    reader: CatalogueReader,
    fairId: FairId,
    companyIds: readonly CompanyId[],
  ): Promise<readonly DelegateView[]>;
  abstract participations(
    reader: CatalogueReader,
    fairId: FairId,
    companyIds: readonly CompanyId[],
  ): Promise<readonly Participation[]>;
}
