import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  ok,
  type Page,
  type PageRequest,
  type Result,
  type RoundId,
} from '@ketnoi/kernel';
import type { Proposal } from '../../domain/rounds/proposal.js';
import type { Round } from '../../domain/rounds/round.js';
import { type AnswerCounts, RequestViews, type SilentOffer } from '../ports/request-views.js';
import { type ProposalFilter, RoundViews } from '../ports/round-views.js';
import { Rounds } from '../ports/rounds.js';
import { type NotFound, notFound, oversees } from '../refusals.js';

/** Rounds as those who run the fair look through them. */
@Injectable()
export class ShowRounds {
  constructor(
    private readonly rounds: Rounds,
    private readonly views: RoundViews,
    private readonly requests: RequestViews,
  ) {}

  async one(actor: Actor, fairId: FairId, roundId: RoundId): Promise<Result<Round, NotFound>> {
    const round = oversees(actor, fairId) ? await this.rounds.find(fairId, roundId) : null;
    return round ? ok(round) : err(notFound('round'));
  }

  async all(actor: Actor, fairId: FairId, page: PageRequest): Promise<Result<Page<Round>, NotFound>> {
    return oversees(actor, fairId) ? ok(await this.views.rounds(fairId, page)) : err(notFound('fair'));
  }

  async proposals(
    actor: Actor,
    fairId: FairId,
    roundId: RoundId,
    filter: ProposalFilter,
    page: PageRequest,
  ): Promise<Result<Page<Proposal>, NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('round'));
    return ok(await this.views.proposals(fairId, roundId, filter, page));
  }

  /** Offers of the round that still wait for an answer, and from whom. */
  async unanswered(
    actor: Actor,
    fairId: FairId,
    roundId: RoundId,
    page: PageRequest,
  ): Promise<Result<Page<SilentOffer>, NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('round'));
    return ok(await this.requests.unanswered(fairId, roundId, page));
  }

  async answerCounts(actor: Actor, fairId: FairId, roundId: RoundId): Promise<Result<AnswerCounts, NotFound>> {
    if (!oversees(actor, fairId)) return err(notFound('round'));
    return ok(await this.requests.answerCounts(fairId, roundId));
  }
}
