import type { CompanyId, FairId, Page, PageRequest, RoundId } from '@ketnoi/kernel';
import type { Proposal, ProposalState } from '../../domain/rounds/proposal.js';
import type { Round } from '../../domain/rounds/round.js';

export interface ProposalFilter {
  readonly state?: ProposalState;
  /** Proposals of one company, on either side. */
  readonly companyId?: CompanyId;
}

/** Read model: rounds, newest first, and what they propose, best first. */
export abstract class RoundViews {
  abstract rounds(fairId: FairId, page: PageRequest): Promise<Page<Round>>;
  abstract proposals(
    fairId: FairId,
    roundId: RoundId,
    filter: ProposalFilter,
    page: PageRequest,
  ): Promise<Page<Proposal>>;
}
