import type { FactSource, QuotedFact } from '../facts/index.js';
import type { GateFinding, PairVerdict } from '../gates/index.js';
import type { Side, SignalId } from '../signals/signal.js';
import type { ShiftId } from './shift.js';

/** One line of an explained score: which fact, how many points, what it says on both sides. */
export interface Reason {
  readonly fact: SignalId | ShiftId;
  /** Whose score it belongs to. */
  readonly side: Side;
  readonly points: number;
  readonly buyer: QuotedFact;
  readonly supplier: QuotedFact;
  readonly source: FactSource;
}

/** Scores from 0 to 100; null = unknown, because no fact of that side is known on both sides. */
export interface PairScore {
  readonly forBuyer: number | null;
  readonly forSupplier: number | null;
  readonly mutual: number | null;
  /** The share of all weight that known facts carry, from 0 to 1. */
  readonly confidence: number;
  readonly verdict: PairVerdict;
}

export interface PairExplanation extends PairScore {
  readonly needId: string;
  readonly supplierId: string;
  readonly gates: readonly GateFinding[];
  /** Points of the buyer's side sum to `forBuyer`, those of the supplier's side to `forSupplier`. */
  readonly reasons: readonly Reason[];
  /** The same reasons scaled so that all of them sum to `mutual`; empty where it is unknown. */
  readonly mutualReasons: readonly Reason[];
  /** Signals that count but could not be judged: what to ask next. */
  readonly unknown: readonly SignalId[];
  /** The companies have met before: a follow-up, not a first meeting. */
  readonly followUp: boolean;
}
