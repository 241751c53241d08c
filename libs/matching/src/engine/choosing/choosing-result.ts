import type { Spread } from './spread.js';

/**
 * Why a promise is not kept:
 * - `no-possible-partner`: fewer possible partners (at or above the minimum score) than promised;
 * - `own-cap`: the company's own most is below what it is promised;
 * - `partners-full`: enough possible partners, but their quotas are needed for as many other promises.
 */
export type ShortfallReason = 'no-possible-partner' | 'own-cap' | 'partners-full';

export interface Shortfall {
  /** Number of the company or group. */
  readonly who: number;
  readonly promised: number;
  readonly given: number;
  readonly possible: number;
  readonly reason: ShortfallReason;
}

export interface ChoosingResult {
  /** Indices into the input's edges, rising. Must pairs are chosen besides. */
  readonly chosen: Int32Array;
  /** Sum of the scores chosen, must pairs included, in the input's unit; so are the three totals below. */
  readonly total: number;
  /** Greatest total under the same quotas and promises (dial at 0). */
  readonly optimum: number;
  /** The LP bound on that, from dual prices: equal to `optimum` when the optimum is proved. */
  readonly lpBound: number;
  /** Greatest total when nothing is promised to anybody. */
  readonly optimumWithoutPromises: number;
  readonly proved: boolean;
  /** Shares of the respective optimum given up: 0.01 = one percent. */
  readonly priceOfFairness: number;
  readonly priceOfPromises: number;
  /** How the buyers fare (must pairs included). */
  readonly buyerSpread: Spread;
  readonly suppliersBelowFloor: readonly Shortfall[];
  readonly buyersBelowLeast: readonly Shortfall[];
  readonly supplierGroupsBelowLeast: readonly Shortfall[];
  readonly buyerGroupsBelowLeast: readonly Shortfall[];
}
