import type { LanguageFact } from './languages.js';
import type { CodeFact, NumberFact } from './sources.js';
import type { Unit } from './units.js';

/** What is known of one need. A missing field means *unknown*; an empty list means *known to be none*. */
export interface NeedFacts {
  readonly id: string;
  /** The buyer's company; the need's own id stands in where it is not known. */
  readonly buyerId?: string;
  readonly product?: CodeFact;
  /** What else a text may mean by the product it asks for; each counts by its confidence beside `product`. */
  readonly otherProducts?: readonly CodeFact[];
  readonly processes?: readonly CodeFact[];
  readonly materials?: readonly CodeFact[];
  readonly requiredCertificates?: readonly CodeFact[];
  readonly preferredCertificates?: readonly CodeFact[];
  readonly unit?: Unit;
  readonly monthlyVolume?: NumberFact;
  readonly maxLeadTimeDays?: NumberFact;
  readonly toleranceMm?: NumberFact;
  /** Languages of the people who attend for the buyer, local staff included; the first is the one they prefer. */
  readonly languages?: readonly LanguageFact[];
  /** ISO 3166 alpha-2. */
  readonly buyerCountry?: CodeFact;
  readonly sector?: CodeFact;
  readonly industry?: CodeFact;
  /** Days after delivery in which the buyer pays. */
  readonly paymentDays?: NumberFact;
  readonly incoterms?: readonly CodeFact[];
  /** Yearly growth of the volume that the buyer expects, as a share: 0.2 = 20 %. */
  readonly expectedGrowth?: NumberFact;
  readonly terms?: readonly string[];
  /** Suppliers see process and material; the buyer's name only after acceptance. */
  readonly confidential?: boolean;
}

export const buyerOf = (need: NeedFacts): string => need.buyerId ?? need.id;
