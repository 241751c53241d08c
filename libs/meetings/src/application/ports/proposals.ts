import type { FairId, ProposalId, RoundId } from '@ketnoi/kernel';
import type { Proposal, ProposalState } from '../../domain/rounds/proposal.js';

/** Port: what propose rounds suggest. */
export abstract class Proposals {
  abstract addAll(proposals: readonly Proposal[]): Promise<void>;
  /** Sets those among `ids` that are not offered yet; answers with how many. */
  abstract review(fairId: FairId, roundId: RoundId, ids: readonly ProposalId[], state: ProposalState): Promise<number>;
  abstract inState(fairId: FairId, roundId: RoundId, state: ProposalState): Promise<readonly Proposal[]>;
  abstract markOffered(fairId: FairId, roundId: RoundId, ids: readonly ProposalId[]): Promise<void>;
}
