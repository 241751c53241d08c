import type { CompanyId, FairId, NeedId } from '@ketnoi/kernel';
import type { ExplainedPair } from '../../domain/rounds/scored-pairs.js';
import type { NearMissCard, OpenQuestion, UnknownWord, UnmetDemand } from '../../domain/matches/lacks.js';
import type { TriedWeights, WeightTrial } from '../../domain/matches/tried-weights.js';

export interface MatchList {
  readonly matches: readonly ExplainedPair[];
  /** How many suppliers no gate blocks, and how many one does. */
  readonly possible: number;
  readonly blocked: number;
  /** Of the possible ones, those of which a gate cannot be judged. */
  readonly unknown: number;
  /** How many there are of what was asked for. */
  readonly found: number;
}

/** Which suppliers, by what the gates say: `possible` = all that none keeps out. */
export type MatchVerdict = 'possible' | 'match' | 'unknown' | 'blocked';

export interface MatchPage {
  readonly verdict: MatchVerdict;
  readonly most: number;
  /** How many of the best were shown before. */
  readonly skip: number;
}

/**
 * Port: the scores of a fair as they stand now, from memory. What was committed before the question is in the answer;
 * of a changed profile, need, wish or weight only what depends on it is scored again.
 */
export abstract class FairScores {
  /** So many fairs are kept at once; of more, the one read longest ago gives way. */
  abstract readonly keptFairs: number;
  /** Reads and scores the fair, as the first question about it would. */
  abstract prepare(fairId: FairId, signal?: AbortSignal): Promise<void>;
  /** Best first; also of those that a gate keeps out, so that a buyer sees what stands in the way. */
  abstract top(fairId: FairId, needId: NeedId, page: MatchPage): Promise<MatchList>;
  /** Null where the company does not sell at the fair, or is not shown there. */
  abstract nearMisses(fairId: FairId, supplierId: CompanyId): Promise<readonly NearMissCard[] | null>;
  abstract openQuestions(fairId: FairId, supplierId: CompanyId): Promise<readonly OpenQuestion[] | null>;
  abstract unmetDemand(fairId: FairId): Promise<readonly UnmetDemand[]>;
  abstract unknownWords(fairId: FairId): Promise<readonly UnknownWord[]>;
  /** What is wrong with weights laid over the engine's own: an unknown name, or a side on which nothing would count. */
  abstract weightProblems(
    weights: Readonly<Record<string, number>>,
  ): readonly { readonly path: string; readonly code: 'unknown-id' | 'out-of-range' }[];
  abstract tryWeights(fairId: FairId, trial: WeightTrial, signal?: AbortSignal): Promise<TriedWeights>;
  /** Takes in what happened, and says how often the fair's scores have changed since this process first looked at it. */
  abstract revision(fairId: FairId): Promise<number>;
}
