import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyConflict, InvalidInput, NotFound } from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { NothingToKeep, NothingToOffer, RoundOver, RoundUnderWay } from '../refusals.type.js';

@ObjectType()
export class RequestedRound {
  @Field(() => ID)
  roundId: string;
}

@ObjectType({ description: 'It stops within two seconds.' })
export class CancellingRound {
  @Field(() => ID)
  roundId: string;
}

@ObjectType({ description: 'It ends within two seconds, with the best timetable found so far.' })
export class FinishingRound {
  @Field(() => ID)
  roundId: string;
}

@ObjectType()
export class ReviewedProposals {
  @Field(() => Int)
  dropped: number;

  @Field(() => Int)
  kept: number;
}

@ObjectType()
export class OfferedProposals {
  @Field(() => Int)
  requests: number;

  @Field(() => Int, { description: 'Pairs that had asked each other meanwhile.' })
  skipped: number;

  @Field(() => Date)
  deadlineAt: Date;
}

export const RequestRoundResult = resultUnion('RequestRoundResult', () => [
  RequestedRound,
  NotFound,
  InvalidInput,
  RoundUnderWay,
  IdempotencyConflict,
]);
export const CancelRoundResult = resultUnion('CancelRoundResult', () => [CancellingRound, NotFound, RoundOver]);
export const FinishRoundResult = resultUnion('FinishRoundResult', () => [
  FinishingRound,
  NotFound,
  RoundOver,
  NothingToKeep,
]);
export const ReviewProposalsResult = resultUnion('ReviewProposalsResult', () => [ReviewedProposals, NotFound]);
export const OfferProposalsResult = resultUnion('OfferProposalsResult', () => [
  OfferedProposals,
  NotFound,
  InvalidInput,
  NothingToOffer,
  IdempotencyConflict,
]);
