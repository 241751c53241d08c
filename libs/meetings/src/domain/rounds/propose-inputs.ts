import type { CompanyId, FairId, LanguageLevel, NeedId } from '@ketnoi/kernel';
import type { RoundSettings } from '../settings/round-settings.js';
import type { Preference } from '../wishes/preference.js';

export interface SpokenLanguage {
  readonly language: string;
  readonly level: LanguageLevel;
}

/** One fact of a profile or a need, as it is kept. */
export interface FactInput {
  readonly kind: string;
  readonly taxonomyId: string | null;
  readonly amount: number | null;
  readonly unit: string | null;
  /** `declared`, `read` or `verified`; `rejected`: the firm said that its text was misread there. */
  readonly source: string;
  readonly expiresOn: string | null;
}

/** A word that an organiser mapped to a node of the taxonomy; without a language it is read in all of them. */
export interface MappedWordInput {
  readonly word: string;
  readonly language: string | null;
  readonly taxonomyId: string;
}

export interface SupplierInput {
  readonly id: CompanyId;
  readonly country: string;
  readonly sectorId: string | null;
  /** Sells at no fair that ended before this one began. Inputs frozen before this was looked at do not say. */
  readonly newcomer?: boolean;
  readonly facts: readonly FactInput[];
  /** Profile texts by language. */
  readonly texts: Readonly<Record<string, string>>;
  /** Of its delegates, the best level of each language. */
  readonly languages: readonly SpokenLanguage[];
  /** Its own wish for the most meetings; the fair's rule where null. */
  readonly most: number | null;
}

export interface BuyerInput {
  readonly id: CompanyId;
  readonly country: string;
  readonly industryId: string | null;
  readonly languages: readonly SpokenLanguage[];
  readonly most: number | null;
}

export interface NeedFactInput {
  readonly kind: string;
  readonly taxonomyId: string;
  /** `required` or `preferred`, for certificates. */
  readonly strength: string | null;
  readonly source: string;
}

/** What a buyer said of a fact that was read from the text of its need. */
export interface SettledFactInput {
  readonly kind: string;
  /** The node, or the amount as digits with its unit. */
  readonly said: string;
  /** `confirmed`: it stands among the facts, and the rest of its list goes on being read; `rejected`: it is not so. */
  readonly verdict: string;
}

export interface NeedInput {
  readonly id: NeedId;
  readonly companyId: CompanyId;
  readonly language: string;
  readonly title: string;
  readonly body: string;
  readonly productId: string | null;
  readonly monthlyVolume: number | null;
  readonly unit: string | null;
  readonly toleranceMm: number | null;
  readonly maxLeadTimeDays: number | null;
  readonly confidential: boolean;
  readonly facts: readonly NeedFactInput[];
  /** Inputs frozen before needs were settled fact by fact have none. */
  readonly settled?: readonly SettledFactInput[];
}

export interface PairOfCompanies {
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
}

/** Everything a propose round looks at, frozen once: the same inputs, seed and engine give the same proposals. */
export interface ProposeInputs {
  readonly fairId: FairId;
  /** ISO date. */
  readonly fairStartsOn: string;
  readonly settings: RoundSettings;
  /** Companies, needs and pairs in rising order of their ids. */
  readonly suppliers: readonly SupplierInput[];
  readonly buyers: readonly BuyerInput[];
  readonly needs: readonly NeedInput[];
  readonly preferences: readonly Preference[];
  readonly bans: readonly PairOfCompanies[];
  /** Pairs with an open or accepted request: not proposed again, counted against both quotas. */
  readonly liveRequests: readonly PairOfCompanies[];
  /** Pairs of which a side declined, here or at an earlier fair, and which. */
  readonly declined: readonly (PairOfCompanies & { readonly by: 'buyer' | 'supplier' })[];
  /** Pairs of which a side accepted to meet, here or at an earlier fair. */
  readonly accepted: readonly (PairOfCompanies & { readonly by: 'buyer' | 'supplier' })[];
  /** Pairs that met at an earlier fair, by its last released timetable. */
  readonly met: readonly PairOfCompanies[];
  /** Words that organisers mapped, in force at this fair. */
  readonly words: readonly MappedWordInput[];
  /** Languages of each interpreter of the fair. */
  readonly interpreterLanguages: readonly (readonly string[])[];
}
