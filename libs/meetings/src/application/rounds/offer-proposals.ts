import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type RequestId,
  type Result,
  type RoundId,
  UnitOfWork,
} from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import type { Proposal } from '../../domain/rounds/proposal.js';
import type { SilenceRule } from '../../domain/settings/round-settings.js';
import { keptApart } from '../../domain/wishes/kept-apart.js';
import type { MeetingRequest } from '../../domain/wishes/meeting-request.js';
import { Chronicle } from '../chronicle.js';
import { Locks } from '../ports/locks.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { Preferences } from '../ports/preferences.js';
import { Proposals } from '../ports/proposals.js';
import { Rounds } from '../ports/rounds.js';
import { type InvalidInput, invalidInput, type NotFound, notFound, organises } from '../refusals.js';

export interface Offered {
  readonly requests: number;
  /** Pairs that had asked each other meanwhile, or that a ban or a no thanks keeps apart by now. */
  readonly skipped: number;
  /** ISO instant. */
  readonly deadlineAt: string;
}

export type OfferRefusal = NotFound | InvalidInput | IdempotencyConflict | { readonly code: 'nothing-to-offer' };

const HOUR = 3_600_000;

/** Turns the proposals of a round that were not dropped into open requests, which both sides answer until a deadline. */
@Injectable()
export class OfferProposals {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: Rounds,
    private readonly proposals: Proposals,
    private readonly requests: MeetingRequests,
    private readonly locks: Locks,
    private readonly preferences: Preferences,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  /** @param deadlineAt absent = as many hours from now as the round's rules say */
  execute(
    actor: Actor,
    fairId: FairId,
    roundId: RoundId,
    deadlineAt: Date | null,
    idempotencyKey: string,
  ): Promise<Result<Offered, OfferRefusal>> {
    const request = { fairId, roundId, deadlineAt };
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'offer-proposals', key: idempotencyKey, request },
      () => this.offer(actor, fairId, roundId, deadlineAt),
    );
  }

  private async offer(
    actor: Actor,
    fairId: FairId,
    roundId: RoundId,
    deadlineAt: Date | null,
  ): Promise<Result<Offered, Exclude<OfferRefusal, IdempotencyConflict>>> {
    const round = organises(actor, fairId) ? await this.rounds.findForChange(fairId, roundId) : null;
    if (!round || round.kind !== 'propose') return err(notFound('round'));
    const now = await this.unitOfWork.now();
    const deadline = deadlineAt ?? new Date(now.getTime() + round.settings.offerHours * HOUR);
    if (deadline <= now) return err(invalidInput([{ path: 'deadlineAt', code: 'in-the-past' }]));
    const left = await this.proposals.inState(fairId, roundId, 'proposed');
    const apart = keptApart(await this.locks.bans(fairId), await this.preferences.noThanks(fairId));
    const waiting = left.filter((proposal) => !apart(proposal));
    if (waiting.length === 0) return err({ code: 'nothing-to-offer' });
    const { silenceRule } = round.settings;
    const offers = waiting.map((p) => offerOf(p, this.ids.next() as RequestId, deadline, silenceRule));
    const added = await this.requests.addWherePossible(offers, actor.personId);
    await this.proposals.markOffered(
      fairId,
      roundId,
      waiting.map((p) => p.id),
    );
    const answer = {
      requests: added.length,
      skipped: left.length - added.length,
      deadlineAt: deadline.toISOString(),
    };
    await this.chronicle.write(actor, {
      fairId,
      action: 'offer-proposals',
      subjectType: 'round',
      subjectId: roundId,
      detail: answer,
      events: [
        meetingsEvent('proposals-offered', fairId, { roundId, requests: added.length, deadlineAt: answer.deadlineAt }),
      ],
    });
    return ok(answer);
  }
}

const offerOf = (proposal: Proposal, id: RequestId, deadlineAt: Date, silenceRule: SilenceRule): MeetingRequest => ({
  fairId: proposal.fairId,
  id,
  buyerId: proposal.buyerId,
  supplierId: proposal.supplierId,
  needId: proposal.needId,
  origin: 'proposal',
  proposalId: proposal.id,
  askedBy: null,
  state: 'open',
  buyerAnswer: null,
  supplierAnswer: null,
  message: null,
  messageLanguage: null,
  score: proposal.score,
  deadlineAt,
  silenceRule,
});
