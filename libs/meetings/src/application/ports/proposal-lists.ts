import type { FairId, RoundId } from '@ketnoi/kernel';
import type { ListedProposal } from '../../domain/rounds/listed-proposal.js';

/** Read model: all proposals of a round as a list that goes out, best first. */
export abstract class ProposalLists {
  abstract ofRound(fairId: FairId, roundId: RoundId): Promise<readonly ListedProposal[]>;
}
