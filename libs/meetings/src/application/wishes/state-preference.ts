import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  Ids,
  ok,
  type RequestId,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { hidesBuyer } from '../../domain/wishes/discretion.js';
import { answer, type MeetingRequest, otherSide, sideOf } from '../../domain/wishes/meeting-request.js';
import { bothWishToMeet, type Wish } from '../../domain/wishes/preference.js';
import { Chronicle } from '../chronicle.js';
import { Locks } from '../ports/locks.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { Participations } from '../ports/participations.js';
import { Preferences } from '../ports/preferences.js';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../refusals.js';
import { speakingFor } from '../speaking-for.js';

export interface StatedPreference {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly aboutCompanyId: CompanyId;
  /** Null takes it back. */
  readonly wish: Wish | null;
}

type Pair = Pick<MeetingRequest, 'fairId' | 'buyerId' | 'supplierId'>;

/**
 * A company says must, want or no thanks about another. Two wishes that meet are an accepted request; a no thanks
 * declines the open one.
 */
@Injectable()
export class StatePreference {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly preferences: Preferences,
    private readonly participations: Participations,
    private readonly requests: MeetingRequests,
    private readonly locks: Locks,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    stated: StatedPreference,
  ): Promise<Result<{ readonly requestId: RequestId | null }, NotFound | InvalidInput>> {
    const { fairId, companyId, aboutCompanyId, wish } = stated;
    return this.unitOfWork.run(async () => {
      const speaks = await speakingFor(this.participations, actor, fairId, companyId);
      if (!speaks.ok) return speaks;
      const { byRight, own } = speaks.value;
      const other = await this.participations.find(fairId, aboutCompanyId);
      if (!other) return err(notFound('company'));
      const ownBuys = own.asBuyer && other.asSupplier;
      if (companyId === aboutCompanyId || !(ownBuys || (own.asSupplier && other.asBuyer)))
        return err(invalidInput([{ path: 'aboutCompanyId', code: 'wrong-side' }]));
      await this.preferences.set(fairId, companyId, aboutCompanyId, wish, actor.personId);
      const theirs = await this.preferences.find(fairId, aboutCompanyId, companyId);
      const buying = { fairId, buyerId: companyId, supplierId: aboutCompanyId };
      const selling = { fairId, buyerId: aboutCompanyId, supplierId: companyId };
      const pairs = ownBuys ? [buying, selling] : [selling, buying];
      const changed = await this.settle(actor, pairs, companyId, wish, theirs);
      await this.chronicle.write(actor, {
        fairId,
        action: 'state-preference',
        subjectType: 'company',
        subjectId: aboutCompanyId,
        detail: { wish },
        forCompany: { id: companyId, byRight },
        events: [
          meetingsEvent('preference-stated', fairId, { fromCompanyId: companyId, aboutCompanyId }),
          ...changed.map(({ id: requestId, buyerId, supplierId, state }) =>
            meetingsEvent('request-answered', fairId, { requestId, buyerId, supplierId, state }),
          ),
        ],
      });
      return ok({ requestId: changed[0]?.id ?? null });
    });
  }

  /**
   * What the wish does to the requests of the two, whoever buys of whom; empty = nothing. `pairs` are both orders, the
   * one a new request would have first.
   */
  private async settle(
    actor: Actor,
    pairs: readonly Pair[],
    companyId: CompanyId,
    wish: Wish | null,
    theirs: Wish | null,
  ): Promise<readonly MeetingRequest[]> {
    const agreeing = bothWishToMeet(wish, theirs);
    const living: MeetingRequest[] = [];
    for (const { fairId, buyerId, supplierId } of pairs) {
      const request = await this.requests.livingForChange(fairId, buyerId, supplierId);
      if (request) living.push(request);
    }
    const changed: MeetingRequest[] = [];
    if (wish !== null)
      for (const request of living)
        if (request.state === 'open') changed.push(...(await this.answerOne(request, companyId, wish, agreeing)));
    if (living.length > 0 || !agreeing) return changed;
    const [pair] = pairs;
    if (await this.locks.isBanned(pair.fairId, pair.buyerId, pair.supplierId)) return [];
    const agreed = mutualRequest(pair, this.ids.next() as RequestId);
    return (await this.requests.add(agreed, actor.personId)) ? [agreed] : [];
  }

  /**
   * A supplier that names a buyer does not thereby answer the offer that hides it: the change would tell which one it is.
   * Such an offer is answered by its own id, or agreed when both have named each other.
   */
  private async answerOne(
    request: MeetingRequest,
    companyId: CompanyId,
    wish: Wish,
    agreeing: boolean,
  ): Promise<readonly MeetingRequest[]> {
    const side = sideOf(request, companyId) ?? 'buyer';
    const { fairId, needId } = request;
    const confidential = needId !== null && (await this.participations.isConfidential(fairId, needId));
    if (hidesBuyer(request, side, confidential) && !agreeing) return [];
    const now = await this.unitOfWork.now();
    const said = answer(request, side, wish === 'no-thanks' ? 'declined' : 'accepted', now);
    const settled = said.ok && agreeing ? answer(said.value, otherSide(side), 'accepted', now) : said;
    if (!settled.ok) return [];
    await this.requests.save(settled.value);
    return [settled.value];
  }
}

const mutualRequest = (pair: Pair, id: RequestId): MeetingRequest => ({
  ...pair,
  id,
  needId: null,
  origin: 'mutual',
  proposalId: null,
  askedBy: null,
  state: 'accepted',
  buyerAnswer: 'accepted',
  supplierAnswer: 'accepted',
  message: null,
  messageLanguage: null,
  score: null,
  deadlineAt: null,
  silenceRule: null,
});
