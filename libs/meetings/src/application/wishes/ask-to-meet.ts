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
import { Participations } from '../ports/participations.js';
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
    const other = await this.participations.find(fairId, otherCompanyId);
    if (!other || companyId === otherCompanyId) return err(notFound('company'));
    if (wish.as === 'buyer' ? !own.asBuyer || !other.asSupplier : !own.asSupplier || !other.asBuyer)
      return err(invalidInput([{ path: 'as', code: 'wrong-side' }]));
    if ((wish.message ?? '').length > 1000) return err(invalidInput([{ path: 'message', code: 'too-long' }]));
    const [buyerId, supplierId] = wish.as === 'buyer' ? [companyId, otherCompanyId] : [otherCompanyId, companyId];
    if (wish.needId && !(await this.participations.ownsNeed(fairId, buyerId, wish.needId)))
      return err(notFound('need'));
    const turnedDown = (await this.preferences.find(fairId, otherCompanyId, companyId)) === 'no-thanks';
    if (turnedDown || (await this.locks.isBanned(fairId, buyerId, supplierId))) return err({ code: 'not-welcome' });
    const reversed = await this.requests.livingForChange(fairId, supplierId, buyerId);
    if (reversed && !(await this.hides(reversed, companyId))) return err(alreadyAsked(reversed));

    const request = askToMeet(
      {
        fairId,
        id: this.ids.next() as RequestId,
        buyerId,
        supplierId,
        needId: wish.needId,
        message: wish.message,
        messageLanguage: wish.messageLanguage,
      },
      wish.as,
    );
    if (!(await this.requests.add(request, actor.personId))) {
      const living = await this.requests.livingForChange(fairId, buyerId, supplierId);
      if (living) return err((await this.hides(living, companyId)) ? { code: 'not-welcome' } : alreadyAsked(living));
      throw new Error(`request ${request.id} was refused though no request of its pair lives; ask again`);
    }
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

  private async hides(living: MeetingRequest, from: CompanyId): Promise<boolean> {
    const { fairId, needId } = living;
    const confidential = needId !== null && (await this.participations.isConfidential(fairId, needId));
    return hidesBuyer(living, sideOf(living, from) ?? 'supplier', confidential);
  }
}

const alreadyAsked = ({ id, state }: MeetingRequest): AlreadyAsked => ({ code: 'already-asked', requestId: id, state });
