import type { CompanyId, NeedId } from '@ketnoi/kernel';

/**
 * The pairs of companies that no gate blocks, each by its best need, in rising order of buyer, then supplier. Indices
 * point into the inputs' lists. Parallel arrays, so that a hundred thousand pairs travel between threads without copying.
 */
export interface ScoredPairs {
  readonly buyer: Int32Array;
  readonly supplier: Int32Array;
  readonly need: Int32Array;
  /** Mutual score from 0 to 100; NaN = unknown. */
  readonly score: Float64Array;
  readonly confidence: Float64Array;
  /** Pairs of a need and a supplier that were looked at, and pairs of companies that a gate blocks. */
  readonly pairs: number;
  readonly blocked: number;
}

export interface ExplainedGate {
  readonly rule: string;
  readonly verdict: string;
  readonly wanted: unknown;
  readonly found: unknown;
  readonly source: string | null;
}

export interface ExplainedReason {
  readonly fact: string;
  readonly side: string;
  readonly points: number;
  readonly buyer: unknown;
  readonly supplier: unknown;
  readonly source: string | null;
}

/** A pair with everything a person is told about it; the reasons' points sum to the score. */
export interface ExplainedPair {
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  readonly needId: NeedId | null;
  readonly score: number;
  readonly confidence: number;
  readonly buyerScore: number | null;
  readonly supplierScore: number | null;
  readonly verdict: 'match' | 'blocked' | 'unknown';
  readonly gates: readonly ExplainedGate[];
  readonly reasons: readonly ExplainedReason[];
  /** What counts but is not known of the pair: questions worth asking. */
  readonly unknown: readonly string[];
}
