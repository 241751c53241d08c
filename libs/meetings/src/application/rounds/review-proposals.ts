import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  ok,
  type ProposalId,
  type Result,
  type RoundId,
  UnitOfWork,
} from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { Proposals } from '../ports/proposals.js';
import { Rounds } from '../ports/rounds.js';
import { type NotFound, notFound, organises } from '../refusals.js';

export interface ProposalReview {
  readonly drop: readonly ProposalId[];
  /** Takes a drop back. */
  readonly keep: readonly ProposalId[];
}

/** An organiser drops proposals, or takes them up again, before they are offered. */
@Injectable()
export class ReviewProposals {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: Rounds,
    private readonly proposals: Proposals,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    roundId: RoundId,
    review: ProposalReview,
  ): Promise<Result<{ readonly dropped: number; readonly kept: number }, NotFound>> {
    return this.unitOfWork.run(async () => {
      // Under the lock that an offer holds: what is answered as dropped is never offered.
      const round = organises(actor, fairId) ? await this.rounds.findForChange(fairId, roundId) : null;
      if (!round) return err(notFound('round'));
      const dropped = await this.proposals.review(fairId, roundId, review.drop, 'dropped');
      const kept = await this.proposals.review(fairId, roundId, review.keep, 'proposed');
      await this.chronicle.write(actor, {
        fairId,
        action: 'review-proposals',
        subjectType: 'round',
        subjectId: roundId,
        detail: review,
      });
      return ok({ dropped, kept });
    });
  }
}
