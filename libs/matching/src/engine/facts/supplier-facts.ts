import type { LanguageFact } from './languages.js';
import type { CodeFact, FactSource, NumberFact } from './sources.js';
import type { Unit } from './units.js';

/** A certificate as the engine sees it: its taxonomy id, how sure we are, and until when it runs (ISO date). */
export interface CertificateFact {
  readonly id: string;
  readonly source: FactSource;
  readonly expiresOn?: string;
}

/**
 * What is known of one supplier. A missing field means *unknown*; an empty list means *known to be none*.
 * Quantities (`moq`, capacities) count in `unit`; without a unit they compare with nothing.
 */
export interface SupplierFacts {
  /** The company's id. */
  readonly id: string;
  readonly products?: readonly CodeFact[];
  readonly processes?: readonly CodeFact[];
  readonly materials?: readonly CodeFact[];
  readonly certificates?: readonly CertificateFact[];
  /** The list of certificates may have gaps: what is missing from it is unknown, not absent. */
  readonly certificatesOpen?: boolean;
  /** Said not to be held ("chưa có IATF"): known even where the list of certificates is not. */
  readonly certificatesNotHeld?: readonly CodeFact[];
  readonly unit?: Unit;
  readonly moq?: NumberFact;
  readonly monthlyCapacity?: NumberFact;
  /** What is still free of the monthly capacity; the whole capacity stands in where this is unknown. */
  readonly spareCapacity?: NumberFact;
  readonly leadTimeDays?: NumberFact;
  readonly minToleranceMm?: NumberFact;
  readonly languages?: readonly LanguageFact[];
  /** Countries it already sells to, ISO 3166 alpha-2. */
  readonly exportMarkets?: readonly CodeFact[];
  /** Countries it will not sell to. */
  readonly excludedMarkets?: readonly CodeFact[];
  /** Countries it would like to sell to. */
  readonly wantedMarkets?: readonly CodeFact[];
  readonly sector?: CodeFact;
  /** Buyer industries it serves. */
  readonly industries?: readonly CodeFact[];
  /** The longest credit it grants, in days after delivery. */
  readonly paymentDays?: NumberFact;
  readonly incoterms?: readonly CodeFact[];
  /** Keys of words and concepts read from its texts, the same in every language where a concept is known. */
  readonly terms?: readonly string[];
}
