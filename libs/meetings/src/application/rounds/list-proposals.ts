import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, type RoundId } from '@ketnoi/kernel';
import type { ListedProposal } from '../../domain/rounds/listed-proposal.js';
import { ProposalLists } from '../ports/proposal-lists.js';
import { Rounds } from '../ports/rounds.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

/** All that a round proposes, for a list that organisers take away and bring back with their decisions. */
@Injectable()
export class ListProposals {
  constructor(
    private readonly rounds: Rounds,
    private readonly lists: ProposalLists,
  ) {}

  async execute(actor: Actor, fairId: FairId, roundId: RoundId): Promise<Result<readonly ListedProposal[], NotFound>> {
    const round = oversees(actor, fairId) ? await this.rounds.find(fairId, roundId) : null;
    return round?.kind === 'propose' ? ok(await this.lists.ofRound(fairId, roundId)) : err(notFound('round'));
  }
}
