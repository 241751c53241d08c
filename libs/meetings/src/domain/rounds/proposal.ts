import type { FairId, ProposalId, RoundId } from '@ketnoi/kernel';
import type { ExplainedPair } from './scored-pairs.js';

/** `proposed` until the organiser drops it or offers it. */
export type ProposalState = 'proposed' | 'dropped' | 'offered';

export interface Proposal extends ExplainedPair {
  readonly fairId: FairId;
  readonly id: ProposalId;
  readonly roundId: RoundId;
  /** From 1, best first over the whole round. */
  readonly position: number;
  readonly state: ProposalState;
}

/** Best score first; ties by ids, so that a second run gives the same order. */
export function inOrder(pairs: readonly ExplainedPair[]): ExplainedPair[] {
  const key = (p: ExplainedPair): string => `${p.buyerId}${p.supplierId}`;
  return [...pairs].sort((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1));
}
