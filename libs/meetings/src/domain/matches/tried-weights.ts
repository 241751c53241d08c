import type { CompanyId, NeedId } from '@ketnoi/kernel';
import type { MissedPromise } from '../rounds/missed-promises.js';

/** Weights that an organiser tries out, laid over the fair's own as they stand. */
export interface WeightTrial {
  readonly weights: Readonly<Record<string, number>>;
  readonly minimumScore: number | null;
  readonly fairnessDial: number | null;
  /** How many suppliers a top list holds. */
  readonly top: number;
}

export interface TriedList {
  readonly needId: NeedId;
  readonly buyerId: CompanyId;
  /** Best first. */
  readonly enter: readonly CompanyId[];
  readonly leave: readonly CompanyId[];
}

/** What a propose round would choose. */
export interface TriedRound {
  readonly meetings: number;
  /** Sum of mutual scores; the greatest under the same promises, which dial 0 chooses; and the greatest without any. */
  readonly total: number;
  readonly optimum: number;
  readonly withoutPromises: number;
  readonly fairnessDial: number;
  readonly suppliersBelowFloor: number;
  readonly buyersBelowLeast: number;
  readonly missedPromises: readonly MissedPromise[];
}

export interface TriedWeights {
  /** The version of the weights that the trial was laid over. */
  readonly weightsVersion: number;
  /** Needs whose list changes; the most changed first. */
  readonly changed: readonly TriedList[];
  readonly unchanged: number;
  /** Suppliers that stand in no list before and in some after, and the reverse. */
  readonly suppliersGained: readonly CompanyId[];
  readonly suppliersLost: readonly CompanyId[];
  readonly now: TriedRound;
  readonly tried: TriedRound;
}
