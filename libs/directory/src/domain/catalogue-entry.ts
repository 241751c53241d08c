import type { BoothId, CompanyId } from '@ketnoi/kernel';
import type { CompanyEntries } from './company.js';
import type { CompanyFilter } from './company-filter.js';
import type { ProfileFactKind } from './profile-fact.js';

/**
 * A supplier in the catalogue that anybody may read, with no field for anything else: no tax code, address or person, no
 * buying, no terms of trade.
 */
export type CatalogueEntry = Pick<
  CompanyEntries,
  'registeredName' | 'englishName' | 'shortName' | 'country' | 'website' | 'sectorId'
> & { readonly id: CompanyId; readonly fictional: boolean };

/** Which kinds of facts anybody may know: what a supplier makes, of what and how, by which papers, and where it sells. */
export const OFFER_KINDS = [
  'product',
  'process',
  'material',
  'certificate',
  'export-market',
] as const satisfies readonly ProfileFactKind[];
export type OfferKind = (typeof OFFER_KINDS)[number];

/** One thing that a supplier offers, by its id in the taxonomy or its country. */
export interface Offer {
  readonly companyId: CompanyId;
  readonly kind: OfferKind;
  readonly id: string;
}

export interface EntryBooth {
  readonly companyId: CompanyId;
  readonly id: BoothId;
  readonly number: string;
}

/** Buyers do not stand in it, so that nobody asks for a role. */
export type CatalogueFilter = Omit<CompanyFilter, 'role'>;
