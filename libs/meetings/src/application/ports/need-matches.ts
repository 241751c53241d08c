import type { FairId, NeedId } from '@ketnoi/kernel';
import type { ExplainedPair } from '../../domain/rounds/scored-pairs.js';

export interface MatchList {
  readonly matches: readonly ExplainedPair[];
  /** How many suppliers no gate blocks, and how many one does. */
  readonly possible: number;
  readonly blocked: number;
}

/** Port: the suppliers that suit a need best, each explained. Answered from memory; at most some seconds old. */
export abstract class NeedMatches {
  /** With `blocked`, the best of those that a gate keeps out, so that a buyer sees what stands in the way. */
  abstract top(fairId: FairId, needId: NeedId, most: number, blocked: boolean): Promise<MatchList>;
}
