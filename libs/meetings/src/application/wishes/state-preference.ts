import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
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
import { answer, type MeetingRequest, sideOf } from '../../domain/wishes/meeting-request.js';
import { bothWishToMeet, type Wish } from '../../domain/wishes/preference.js';
import { Chronicle } from '../chronicle.js';
import { Locks } from '../ports/locks.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { Participations } from '../ports/participations.js';
import { Preferences } from '../ports/preferences.js';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../refusals.js';

export interface StatedPreference {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly aboutCompanyId: CompanyId;
  /** Null takes it back. */
  readonly wish: Wish | null;
}

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
      const byRight = actsFor(actor, fairId, companyId);
      const own = byRight ? await this.participations.find(fairId, companyId) : null;
      if (!byRight || !own) return err(notFound('company'));
      const other = await this.participations.find(fairId, aboutCompanyId);
      if (!other) return err(notFound('company'));
      const ownBuys = own.asBuyer && other.asSupplier;
      if (companyId === aboutCompanyId || !(ownBuys || (own.asSupplier && other.asBuyer)))
        return err(invalidInput([{ path: 'aboutCompanyId', code: 'wrong-side' }]));
      await this.preferences.set(fairId, companyId, aboutCompanyId, wish, actor.personId);
      const [buyerId, supplierId] = ownBuys ? [companyId, aboutCompanyId] : [aboutCompanyId, companyId];
      const theirs = await this.preferences.find(fairId, aboutCompanyId, companyId);
      const changed = await this.settle(actor, { fairId, buyerId, supplierId }, companyId, wish, theirs);
      await this.chronicle.write(actor, {
        fairId,
        action: 'state-preference',
        subjectType: 'company',
        subjectId: aboutCompanyId,
        detail: { wish },
        forCompany: { id: companyId, byRight },
        events: changed
          ? [
              meetingsEvent('request-answered', fairId, {
                requestId: changed.id,
                buyerId,
                supplierId,
                state: changed.state,
              }),
            ]
          : [],
      });
      return ok({ requestId: changed?.id ?? null });
    });
  }

  /** What the wish does to the pair's request; null = nothing. */
  private async settle(
    actor: Actor,
    pair: Pick<MeetingRequest, 'fairId' | 'buyerId' | 'supplierId'>,
    companyId: CompanyId,
    wish: Wish | null,
    theirs: Wish | null,
  ): Promise<MeetingRequest | null> {
    const living = await this.requests.livingForChange(pair.fairId, pair.buyerId, pair.supplierId);
    if (living?.state === 'open' && wish !== null) {
      const side = sideOf(living, companyId);
      const said = answer(
        living,
        side ?? 'buyer',
        wish === 'no-thanks' ? 'declined' : 'accepted',
        await this.unitOfWork.now(),
      );
      if (!said.ok) return null;
      await this.requests.save(said.value);
      return said.value;
    }
    if (living || !bothWishToMeet(wish, theirs)) return null;
    if (await this.locks.isBanned(pair.fairId, pair.buyerId, pair.supplierId)) return null;
    const agreed = mutualRequest(pair, this.ids.next() as RequestId);
    return (await this.requests.add(agreed, actor.personId)) ? agreed : null;
  }
}

const mutualRequest = (
  pair: Pick<MeetingRequest, 'fairId' | 'buyerId' | 'supplierId'>,
  id: RequestId,
): MeetingRequest => ({
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
});
