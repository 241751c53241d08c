/**
 * Holds the scores of all needs against all suppliers in 14 bytes a pair: two one-sided scores as whole steps of 1/40,000,000
 * point (so that they agree with exact arithmetic to 1e-6), confidence, and the bits of gates that fail or cannot be judged.
 * Row = need, column = supplier. The arrays can be handed to another thread as they are.
 */
import { GATE_RULES, type GateRule, type PairVerdict } from '../gates/gate.js';
import { mutualScore } from './mutual.js';

export const SCORE_STEPS = 40_000_000;
export const UNKNOWN_SCORE = 0xffffffff;
export const CONFIDENCE_STEPS = 65_535;

export interface ScoreColumns {
  readonly forBuyer: Uint32Array;
  readonly forSupplier: Uint32Array;
  readonly confidence: Uint16Array;
  /** Bit i = rule i of `GATE_RULES` fails. */
  readonly failed: Uint8Array;
  /** Bit i = rule i of `GATE_RULES` cannot be judged. */
  readonly unjudged: Uint8Array;
}

export const emptyColumns = (pairs: number): ScoreColumns => ({
  forBuyer: new Uint32Array(pairs),
  forSupplier: new Uint32Array(pairs),
  confidence: new Uint16Array(pairs),
  failed: new Uint8Array(pairs),
  unjudged: new Uint8Array(pairs),
});

export class ScoreTable {
  constructor(
    readonly needIds: readonly string[],
    /** The buyer of each need, in the order of `needIds`. */
    readonly buyerIds: readonly string[],
    readonly supplierIds: readonly string[],
    readonly weightsVersion: string,
    readonly columns: ScoreColumns,
    /** False when the pass was stopped; the rows that were not reached are zero and unjudged. */
    readonly complete: boolean = true,
  ) {}

  pair(need: number, supplier: number): number {
    return need * this.supplierIds.length + supplier;
  }

  /** 0 to 100, or null where the buyer's side knows nothing. */
  forBuyer(need: number, supplier: number): number | null {
    return points(this.columns.forBuyer[this.pair(need, supplier)]);
  }

  forSupplier(need: number, supplier: number): number | null {
    return points(this.columns.forSupplier[this.pair(need, supplier)]);
  }

  mutual(need: number, supplier: number): number | null {
    return mutualScore(this.forBuyer(need, supplier), this.forSupplier(need, supplier));
  }

  confidence(need: number, supplier: number): number {
    return this.columns.confidence[this.pair(need, supplier)] / CONFIDENCE_STEPS;
  }

  verdict(need: number, supplier: number): PairVerdict {
    const pair = this.pair(need, supplier);
    if (this.columns.failed[pair] !== 0) return 'blocked';
    return this.columns.unjudged[pair] !== 0 ? 'unknown' : 'match';
  }

  /** The rules that fail for a pair. */
  failedRules(need: number, supplier: number): readonly GateRule[] {
    const bits = this.columns.failed[this.pair(need, supplier)];
    return GATE_RULES.filter((_, rule) => (bits >> rule) & 1);
  }
}

const points = (steps: number): number | null => (steps === UNKNOWN_SCORE ? null : steps / SCORE_STEPS);

export const scoreSteps = (score: number | null): number =>
  score === null ? UNKNOWN_SCORE : Math.round(score * SCORE_STEPS);
