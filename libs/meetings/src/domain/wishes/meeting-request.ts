import {
  type CompanyId,
  err,
  type FairId,
  type NeedId,
  ok,
  type ProposalId,
  type RequestId,
  type Result,
} from '@ketnoi/kernel';
import type { SilenceRule } from '../settings/round-settings.js';

export type Side = 'buyer' | 'supplier';
export const otherSide = (side: Side): Side => (side === 'buyer' ? 'supplier' : 'buyer');

/** Where a request came from: an offered proposal, one side's wish, or two preferences that met. */
export type RequestOrigin = 'proposal' | 'buyer' | 'supplier' | 'mutual';
export type RequestState = 'open' | 'accepted' | 'declined' | 'expired' | 'withdrawn';
export type Answer = 'accepted' | 'declined';

/** A wish to meet. One of a pair lives at a time: open or accepted. */
export interface MeetingRequest {
  readonly fairId: FairId;
  readonly id: RequestId;
  readonly buyerId: CompanyId;
  readonly supplierId: CompanyId;
  readonly needId: NeedId | null;
  readonly origin: RequestOrigin;
  readonly proposalId: ProposalId | null;
  readonly askedBy: CompanyId | null;
  readonly state: RequestState;
  readonly buyerAnswer: Answer | null;
  readonly supplierAnswer: Answer | null;
  readonly message: string | null;
  readonly messageLanguage: string | null;
  /** Mutual score from 0 to 100; null where nobody scored the pair. */
  readonly score: number | null;
  readonly deadlineAt: Date | null;
  /** How silence at the deadline is read: the rule of the round that offered it. Null for wishes of people. */
  readonly silenceRule: SilenceRule | null;
}

export const isLive = (state: RequestState): boolean => state === 'open' || state === 'accepted';

/** The side on which a company stands in a request, or null. */
export function sideOf(request: Pick<MeetingRequest, 'buyerId' | 'supplierId'>, companyId: CompanyId): Side | null {
  if (request.buyerId === companyId) return 'buyer';
  return request.supplierId === companyId ? 'supplier' : null;
}

export const answerOf = (request: MeetingRequest, side: Side): Answer | null =>
  side === 'buyer' ? request.buyerAnswer : request.supplierAnswer;

/** A request as one side makes it: who asks has said yes. */
export function askToMeet(
  asked: Pick<MeetingRequest, 'fairId' | 'id' | 'buyerId' | 'supplierId' | 'needId' | 'message' | 'messageLanguage'>,
  by: Side,
): MeetingRequest {
  return {
    ...asked,
    origin: by,
    proposalId: null,
    askedBy: by === 'buyer' ? asked.buyerId : asked.supplierId,
    state: 'open',
    buyerAnswer: by === 'buyer' ? 'accepted' : null,
    supplierAnswer: by === 'supplier' ? 'accepted' : null,
    score: null,
    deadlineAt: null,
    silenceRule: null,
  };
}

export interface NotAnswerable {
  readonly code: 'request-closed' | 'offer-expired';
  readonly state: RequestState;
}

/**
 * One side's answer. Both yes = accepted; one no = declined, also when it comes after the agreement (somebody cancels).
 * An offer past its deadline takes no more first answers.
 */
export function answer(
  request: MeetingRequest,
  side: Side,
  said: Answer,
  now: Date,
): Result<MeetingRequest, NotAnswerable> {
  if (!isLive(request.state)) return err({ code: 'request-closed', state: request.state });
  const late = request.state === 'open' && request.deadlineAt !== null && request.deadlineAt <= now;
  if (late) return err({ code: 'offer-expired', state: request.state });
  const answered = { ...request, [side === 'buyer' ? 'buyerAnswer' : 'supplierAnswer']: said };
  if (said === 'declined') return ok({ ...answered, state: 'declined' });
  const agreed = answerOf(answered, otherSide(side)) === 'accepted';
  return ok({ ...answered, state: agreed ? 'accepted' : 'open' });
}

/** What becomes of a request whose companies an organiser keeps apart: an open one is taken back, an agreed one waits. */
export const keepApart = (request: MeetingRequest): MeetingRequest =>
  request.state === 'open' ? { ...request, state: 'withdrawn' } : request;

/** Only who asked takes a wish back, and only before the other side has agreed. */
export function withdraw(request: MeetingRequest, by: CompanyId): Result<MeetingRequest, NotAnswerable> {
  if (request.state !== 'open' || request.askedBy !== by) return err({ code: 'request-closed', state: request.state });
  return ok({ ...request, state: 'withdrawn' });
}
