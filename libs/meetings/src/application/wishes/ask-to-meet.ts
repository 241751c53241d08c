import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  type NeedId,
  ok,
  type RequestId,
  type Result,
} from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { hidesBuyer } from '../../domain/wishes/discretion.js';
import {
  askToMeet,
  type MeetingRequest,
  type RequestState,
  type Side,
  sideOf,
} from '../../domain/wishes/meeting-request.js';
import { Chronicle } from '../chronicle.js';
import { Locks } from '../ports/locks.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { type Participation, Participations } from '../ports/participations.js';
import { Preferences } from '../ports/preferences.js';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../refusals.js';
import { speakingFor } from '../speaking-for.js';

export interface WishToMeet {
  readonly fairId: FairId;
  /** Who asks, and on which side of the meeting it would sit. */
  readonly companyId: CompanyId;
  readonly as: Side;
  readonly otherCompanyId: CompanyId;
  /** A need of the buyer's that the meeting is about. */
  readonly needId: NeedId | null;
  readonly message: string | null;
  readonly messageLanguage: string | null;
}

/** The pair has a request already. */
export interface AlreadyAsked {
  readonly code: 'already-asked';
  readonly requestId: RequestId;
  readonly state: RequestState;
}

/**
 * The other side said no thanks, an organiser keeps the two apart, or an offer stands whose buyer is not named yet;
 * which of these is not told.
 */
export interface NotWelcome {
  readonly code: 'not-welcome';
}

export type AskRefusal = NotFound | InvalidInput | AlreadyAsked | NotWelcome | IdempotencyConflict;

const LONGEST_MESSAGE = 1_000;

/** One company asks another for a meeting. */
@Injectable()
export class AskToMeet {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly requests: MeetingRequests,
    private readonly participations: Participations,
    private readonly preferences: Preferences,
    private readonly locks: Locks,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    wish: WishToMeet,
    idempotencyKey: string,
  ): Promise<Result<{ readonly requestId: RequestId }, AskRefusal>> {
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'ask-to-meet', key: idempotencyKey, request: wish },
      () => this.ask(actor, wish),
    );
  }

  private async ask(
    actor: Actor,
    wish: WishToMeet,
  ): Promise<Result<{ readonly requestId: RequestId }, Exclude<AskRefusal, IdempotencyConflict>>> {
    const { fairId, companyId, otherCompanyId } = wish;
    const speaks = await speakingFor(this.participations, actor, fairId, companyId);
    if (!speaks.ok) return speaks;
    const { byRight, own } = speaks.value;
    const [buyerId, supplierId] = wish.as === 'buyer' ? [companyId, otherCompanyId] : [otherCompanyId, companyId];
    const pair = { fairId, buyerId, supplierId };
    const refusal = (await this.unfit(wish, own, buyerId)) ?? (await this.unwelcome(wish, pair));
    if (refusal) return err(refusal);
    const { needId, message, messageLanguage } = wish;
    const id = this.ids.next() as RequestId;
    const request = askToMeet({ ...pair, id, needId, message, messageLanguage }, wish.as);
    if (!(await this.requests.add(request, actor.personId))) return err(await this.taken(request, companyId));
    await this.chronicle.write(actor, {
      fairId,
      action: 'ask-to-meet',
      subjectType: 'request',
      subjectId: request.id,
      forCompany: { id: companyId, byRight },
      events: [meetingsEvent('request-made', fairId, { requestId: request.id, buyerId, supplierId, state: 'open' })],
    });
    return ok({ requestId: request.id });
  }

  /** What makes no sense about the wish, whatever the other company thinks of it. */
  private async unfit(
    { fairId, companyId, as, otherCompanyId, needId, message }: WishToMeet,
    own: Participation,
    buyerId: CompanyId,
  ): Promise<NotFound | InvalidInput | null> {
    const other = await this.participations.find(fairId, otherCompanyId);
    if (!other || companyId === otherCompanyId) return notFound('company');
    const [buyer, supplier] = as === 'buyer' ? [own, other] : [other, own];
    if (!buyer.asBuyer || !supplier.asSupplier) return invalidInput([{ path: 'as', code: 'wrong-side' }]);
    if ((message ?? '').length > LONGEST_MESSAGE) return invalidInput([{ path: 'message', code: 'too-long' }]);
    return needId && !(await this.participations.ownsNeed(fairId, buyerId, needId)) ? notFound('need') : null;
  }

  private async unwelcome(
    { companyId, otherCompanyId }: WishToMeet,
    { fairId, buyerId, supplierId }: Pick<MeetingRequest, 'fairId' | 'buyerId' | 'supplierId'>,
  ): Promise<NotWelcome | AlreadyAsked | null> {
    const turnedDown = (await this.preferences.find(fairId, otherCompanyId, companyId)) === 'no-thanks';
    if (turnedDown || (await this.locks.isBanned(fairId, buyerId, supplierId))) return { code: 'not-welcome' };
    const reversed = await this.requests.livingForChange(fairId, supplierId, buyerId);
    return reversed && !(await this.hides(reversed, companyId)) ? alreadyAsked(reversed) : null;
  }

  /** The pair's own request lives already, and its key refused this one. */
  private async taken(
    { fairId, id, buyerId, supplierId }: MeetingRequest,
    companyId: CompanyId,
  ): Promise<NotWelcome | AlreadyAsked> {
    const living = await this.requests.livingForChange(fairId, buyerId, supplierId);
    if (!living) throw new Error(`request ${id} was refused though no request of its pair lives; ask again`);
    return (await this.hides(living, companyId)) ? { code: 'not-welcome' } : alreadyAsked(living);
  }

  private async hides(living: MeetingRequest, from: CompanyId): Promise<boolean> {
    const { fairId, needId } = living;
    const confidential = needId !== null && (await this.participations.isConfidential(fairId, needId));
    return hidesBuyer(living, sideOf(living, from) ?? 'supplier', confidential);
  }
}

const alreadyAsked = ({ id, state }: MeetingRequest): AlreadyAsked => ({ code: 'already-asked', requestId: id, state });
