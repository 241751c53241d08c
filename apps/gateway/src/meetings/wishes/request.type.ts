import type { Answer, RequestOrigin, RequestState, RequestView, Side, Wish } from '@ketnoi/meetings';
import { WISHES } from '@ketnoi/meetings';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { IdempotencyConflict, InvalidInput, NotFound } from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { wordsEnum } from '../../graphql/words-enum.js';
import { AlreadyAsked, NotWelcome, OfferExpired, RequestClosed, RequestStateEnum } from '../refusals.type.js';
import { MatchExplanation, toExplanation } from './reason.type.js';

export const SideEnum = wordsEnum('MeetingSide', ['buyer', 'supplier'] as const);
export const AnswerEnum = wordsEnum('MeetingAnswer', ['accepted', 'declined'] as const);
export const WishEnum = wordsEnum('MeetingWish', WISHES, 'What one company said about meeting another.');
export const RequestOriginEnum = wordsEnum('RequestOrigin', ['proposal', 'buyer', 'supplier', 'mutual'] as const);

@ObjectType({ description: 'A wish to meet, as one of its two companies sees it.' })
export class MeetingRequest {
  @Field(() => ID)
  id: string;

  @Field(() => SideEnum, { description: 'On which side the company sits.' })
  side: Side;

  @Field(() => ID, { nullable: true, description: 'Null while the buyer of a confidential need is not named.' })
  otherCompanyId: string | null;

  @Field(() => ID, { nullable: true })
  needId: string | null;

  @Field(() => RequestOriginEnum)
  origin: RequestOrigin;

  @Field(() => RequestStateEnum)
  state: RequestState;

  @Field(() => AnswerEnum, { nullable: true })
  ownAnswer: Answer | null;

  @Field(() => AnswerEnum, { nullable: true })
  otherAnswer: Answer | null;

  @Field(() => WishEnum, { nullable: true })
  ownWish: Wish | null;

  @Field(() => String, { nullable: true })
  message: string | null;

  @Field(() => String, { nullable: true })
  messageLanguage: string | null;

  @Field(() => Date, { nullable: true })
  deadlineAt: Date | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => MatchExplanation, { nullable: true, description: 'Why a round proposed it; null for wishes of people.' })
  why: MatchExplanation | null;
}

@ObjectType()
export class MeetingRequestConnection extends connectionOf(MeetingRequest) {}

@ObjectType()
export class StatedWish {
  @Field(() => ID)
  companyId: string;

  @Field(() => WishEnum)
  wish: Wish;
}

@ObjectType()
export class StatedWishConnection extends connectionOf(StatedWish) {}

@InputType()
export class AskToMeetInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID, { description: 'Who asks.' })
  companyId: string;

  @Field(() => SideEnum, { description: 'On which side who asks would sit.' })
  as: Side;

  @Field(() => ID)
  otherCompanyId: string;

  @Field(() => ID, { nullable: true, description: "A need of the buyer's that the meeting is about." })
  needId?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 1000 characters.' })
  message?: string | null;

  @Field(() => String, { nullable: true })
  messageLanguage?: string | null;
}

@ObjectType()
export class AskedToMeet {
  @Field(() => ID)
  requestId: string;
}

@ObjectType()
export class AnsweredRequest {
  @Field(() => ID)
  requestId: string;

  @Field(() => RequestStateEnum)
  state: RequestState;
}

@ObjectType()
export class StatedPreference {
  @Field(() => ID, { nullable: true, description: 'The request that the wish made, accepted or declined.' })
  requestId: string | null;
}

export const AskToMeetResult = resultUnion('AskToMeetResult', () => [
  AskedToMeet,
  NotFound,
  InvalidInput,
  AlreadyAsked,
  NotWelcome,
  IdempotencyConflict,
]);
export const AnswerRequestResult = resultUnion('AnswerRequestResult', () => [
  AnsweredRequest,
  NotFound,
  RequestClosed,
  OfferExpired,
]);
export const StatePreferenceResult = resultUnion('StatePreferenceResult', () => [
  StatedPreference,
  NotFound,
  InvalidInput,
]);

export const toMeetingRequest = (view: RequestView): MeetingRequest => ({
  ...view,
  why: view.why && toExplanation(view.why),
});
