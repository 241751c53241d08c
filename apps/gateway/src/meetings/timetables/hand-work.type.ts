import type { FairId, InterpreterId, RequestId } from '@ketnoi/kernel';
import type { HandMove } from '@ketnoi/meetings';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyConflict, NotFound } from '../../graphql/expected-error.type.js';
import { refuseUnlessWithin } from '../../graphql/connection.js';
import { resultUnion } from '../../graphql/result-union.js';
import { LAST_SLOT } from '../last-slot.js';
import {
  MoveClashes,
  MovedMeanwhile,
  RequestNotAgreed,
  TimetableClashes,
  TimetableUnderWay,
} from '../refusals.type.js';
import { Pin, ScheduledMeeting } from './timetable.type.js';

@InputType({ description: 'Where an organiser saw a meeting. All absent = it was not held.' })
export class SeenPositionInput {
  @Field(() => Int, { nullable: true })
  slot?: number | null;

  @Field(() => ID, { nullable: true })
  placeId?: string | null;

  @Field(() => ID, { nullable: true })
  interpreterId?: string | null;
}

@InputType()
export class HandMoveInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  requestId: string;

  @Field(() => Int)
  slot: number;

  @Field(() => ID, { nullable: true, description: 'Absent = any that is free.' })
  placeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Absent = any that is free and speaks the language.' })
  interpreterId?: string | null;

  @Field(() => SeenPositionInput, {
    nullable: true,
    description: 'Refused when it stands elsewhere by now. Absent = wherever it stands.',
  })
  seen?: SeenPositionInput | null;
}

const toSeen = ({ slot, placeId, interpreterId }: SeenPositionInput): HandMove['seen'] => ({
  slot: slot ?? null,
  placeId: placeId ?? null,
  interpreterId: (interpreterId ?? null) as InterpreterId | null,
});

/** A place or interpreter that is not named is any that is free. */
export function toHandMove(move: HandMoveInput): HandMove {
  refuseUnlessWithin('move.slot', move.slot, 0, LAST_SLOT);
  return {
    fairId: move.fairId as FairId,
    requestId: move.requestId as RequestId,
    slot: move.slot,
    placeId: move.placeId ?? null,
    interpreterId: (move.interpreterId ?? undefined) as InterpreterId | undefined,
    ...(move.seen ? { seen: toSeen(move.seen) } : {}),
  };
}

@InputType()
export class PairInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  buyerId: string;

  @Field(() => ID)
  supplierId: string;
}

@ObjectType()
export class UnpinnedMeeting {
  @Field(() => ID)
  requestId: string;
}

@ObjectType()
export class BannedPair {
  @Field(() => Boolean, { description: 'The working timetable held the pair, and holds it no more.' })
  takenOut: boolean;
}

@ObjectType()
export class LiftedBan {
  @Field(() => Boolean)
  lifted: boolean;
}

@ObjectType()
export class ReleasedTimetable {
  @Field(() => ID)
  timetableId: string;

  @Field(() => Int)
  versionNumber: number;

  @Field(() => Int, { description: 'Letters to those whose meetings change by it, and to nobody else.' })
  told: number;
}

export const MoveMeetingResult = resultUnion('MoveMeetingResult', () => [
  ScheduledMeeting,
  NotFound,
  MoveClashes,
  MovedMeanwhile,
  RequestNotAgreed,
  TimetableUnderWay,
]);
export const PinMeetingResult = resultUnion('PinMeetingResult', () => [Pin, NotFound, TimetableUnderWay]);
export const UnpinMeetingResult = resultUnion('UnpinMeetingResult', () => [
  UnpinnedMeeting,
  NotFound,
  TimetableUnderWay,
]);
export const BanPairResult = resultUnion('BanPairResult', () => [BannedPair, NotFound]);
export const LiftBanResult = resultUnion('LiftBanResult', () => [LiftedBan, NotFound]);
export const ReleaseTimetableResult = resultUnion('ReleaseTimetableResult', () => [
  ReleasedTimetable,
  NotFound,
  TimetableClashes,
  IdempotencyConflict,
]);
