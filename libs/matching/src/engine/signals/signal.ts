import type { FactSource, NeedFacts, QuotedFact, SupplierFacts } from '../facts/index.js';
import type { Scene } from '../scoring/scene.js';

export const BUYER_SIGNALS = [
  'product',
  'process',
  'material',
  'text',
  'preferred-certificates',
  'tolerance-headroom',
  'capacity',
  'lead-time',
  'export-record',
  'buyer-language',
  'industry',
] as const;
export const SUPPLIER_SIGNALS = [
  'focus',
  'volume',
  'load',
  'market',
  'supplier-language',
  'payment',
  'incoterm',
  'growth',
] as const;
export type BuyerSignalId = (typeof BUYER_SIGNALS)[number];
export type SupplierSignalId = (typeof SUPPLIER_SIGNALS)[number];
export type SignalId = BuyerSignalId | SupplierSignalId;
export type Side = 'buyer' | 'supplier';

/**
 * One aspect of a need that decides (part of) a signal; the shares of a need's aspects sum to 1 at most. Needs whose aspects have
 * the same key want the same of a supplier, so that one of them can stand for all.
 */
export interface Aspect {
  readonly key: string;
  readonly share: number;
}

/** What a reason quotes. */
export interface Citation {
  readonly buyer: QuotedFact;
  readonly supplier: QuotedFact;
  /** Where the supplier's fact stands, for signals of the supplier's side where the buyer's fact stands. */
  readonly source: FactSource;
}

/**
 * One fact about a pair that counts for one side. Its value is Σ share · value(aspect, supplier), from 0 to 1; it is known when the
 * need asks, the supplier answers and, for quantities, both count in comparable units. Splitting it so lets the fast path compute
 * a column of values for each distinct aspect once, however many needs share it.
 */
export interface Signal {
  readonly id: SignalId;
  readonly side: Side;
  /** Compares quantities, so that units must agree. */
  readonly inUnits: boolean;
  asks(need: NeedFacts): boolean;
  answers(supplier: SupplierFacts): boolean;
  aspects(need: NeedFacts, scene: Scene): readonly Aspect[];
  value(key: string, need: NeedFacts, supplier: SupplierFacts, scene: Scene): number;
  cite(need: NeedFacts, supplier: SupplierFacts, scene: Scene): Citation;
}
