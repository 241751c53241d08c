/** The nodes of the taxonomy. Ids are kebab-case, unique over all kinds, and never change. */
import type { Language } from '@ketnoi/kernel';

export interface TaxonomyNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly labels: Readonly<Record<Language, string>>;
  readonly synonyms: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** A *group* gathers products and is itself offered or wanted only by those who say no more. */
export interface Product extends TaxonomyNode {
  readonly kind: 'group' | 'product';
  readonly sectorIds: readonly string[];
  /** HS 2022, 2 to 6 digits; hints, never a customs ruling. */
  readonly hsCodes: readonly string[];
  readonly decreeItems: readonly string[];
  /** How it is usually made, the most typical first. */
  readonly processIds: readonly string[];
  readonly materialIds: readonly string[];
}

export interface Process extends TaxonomyNode {
  readonly kind: 'group' | 'process';
  /** What a good shop holds without effort, ± mm; null where a length says nothing (plating, sewing). */
  readonly typicalToleranceMm: number | null;
}

export interface Material extends TaxonomyNode {
  readonly kind: 'group' | 'material';
  readonly grades: readonly string[];
}

export interface Certificate extends TaxonomyNode {
  readonly kind: 'group' | 'system' | 'process' | 'audit' | 'workmanship' | 'product' | 'programme' | 'practice';
  readonly countsAsInternationalStandard: boolean;
  /** Who holds this one also fulfils those, directly. The closure is `impliesCertificate`. */
  readonly impliesIds: readonly string[];
}

export interface Sector extends TaxonomyNode {
  readonly isicRev4: readonly string[];
  readonly decreeChapters: readonly string[];
}

export interface BuyerIndustry extends TaxonomyNode {
  readonly isicRev4: readonly string[];
  /** ISO 3166 alpha-2. */
  readonly typicalOriginCountries: readonly string[];
  readonly requiredCertificateIds: readonly string[];
  readonly preferredCertificateIds: readonly string[];
  /** What firms of this industry source, weight 1 (now and then) to 5 (always). */
  readonly needs: readonly { readonly productId: string; readonly weight: number }[];
}

/** An item of the list of Decree 111/2015; ids (`III-4`) are ours, the decree numbers nothing. */
export interface DecreeItem {
  readonly id: string;
  readonly chapter: string;
  readonly vi: string;
  readonly en: string;
  readonly provenance: string;
}
