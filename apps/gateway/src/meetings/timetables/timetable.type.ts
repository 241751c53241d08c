import {
  CHANGE_KINDS,
  type ChangeKind,
  type MeetingChange as Change,
  PLACE_KINDS,
  type PlaceKind,
  type TimetableState,
} from '@ketnoi/meetings';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../graphql/connection.js';
import { wordsEnum } from '../../graphql/words-enum.js';

export const PlaceKindEnum = wordsEnum('PlaceKind', PLACE_KINDS);
export const TimetableStateEnum = wordsEnum('TimetableState', ['working', 'released'] as const);
export const ChangeKindEnum = wordsEnum('MeetingChangeKind', CHANGE_KINDS);

@ObjectType()
export class Timetable {
  @Field(() => ID)
  id: string;

  @Field(() => TimetableStateEnum)
  state: TimetableState;

  @Field(() => Int, { nullable: true, description: 'Null in the working one.' })
  versionNumber: number | null;

  @Field(() => ID, { nullable: true })
  roundId: string | null;

  @Field(() => Int)
  held: number;

  @Field(() => Int, { description: 'No timetable can hold more.' })
  mostMeetings: number;

  @Field(() => Int)
  value: number;

  @Field(() => Int)
  upperBound: number;

  @Field(() => Int)
  gaps: number;

  @Field(() => Int, { description: 'Companies that have fewer meetings than promised.' })
  belowMinimum: number;

  @Field(() => Boolean, { description: 'Proved that none is better.' })
  proved: boolean;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  releasedAt: Date | null;
}

@ObjectType({ description: 'A request that a timetable holds.' })
export class ScheduledMeeting {
  @Field(() => ID)
  requestId: string;

  @Field(() => ID)
  buyerId: string;

  @Field(() => ID)
  supplierId: string;

  @Field(() => Int)
  slot: number;

  @Field(() => Int, { description: 'How many slots it takes, from that one on.' })
  length: number;

  @Field(() => PlaceKindEnum)
  placeKind: PlaceKind;

  @Field(() => ID)
  placeId: string;

  @Field(() => ID, { nullable: true })
  interpreterId: string | null;

  @Field(() => Boolean, { description: 'Pinned: a new run leaves it.' })
  locked: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'What `undoMove` takes: of a meeting that `moveMeeting` has just moved.',
  })
  moveId?: string | null;
}

@ObjectType()
export class ScheduledMeetingConnection extends connectionOf(ScheduledMeeting) {}

@ObjectType({ description: 'A request that a timetable does not hold, and why.' })
export class UnscheduledRequest {
  @Field(() => ID)
  requestId: string;

  @Field(() => ID)
  buyerId: string;

  @Field(() => ID)
  supplierId: string;

  @Field(() => String, { description: 'For programs: no-common-slot, interpreters-busy, …' })
  code: string;

  @Field(() => Boolean, { description: 'An organiser pinned it, and yet it is not held.' })
  pinned: boolean;

  @Field(() => String, { description: 'What belongs to the reason, as JSON.' })
  detail: string;
}

type LeftOut = Pick<UnscheduledRequest, 'requestId' | 'buyerId' | 'supplierId' | 'code'> & {
  readonly params: Readonly<Record<string, unknown>>;
};

export const toUnscheduled = ({ requestId, buyerId, supplierId, code, params }: LeftOut): UnscheduledRequest => ({
  ...{ requestId, buyerId, supplierId, code, pinned: params.pinned === true },
  detail: JSON.stringify(params),
});

@ObjectType()
export class UnscheduledRequestConnection extends connectionOf(UnscheduledRequest) {}

@ObjectType()
export class Pin {
  @Field(() => ID)
  requestId: string;

  @Field(() => Int, { nullable: true, description: 'Null: held, wherever.' })
  slot: number | null;

  @Field(() => ID, { nullable: true })
  placeId: string | null;

  @Field(() => ID, { nullable: true })
  interpreterId: string | null;
}

@ObjectType()
export class PinnedRequest extends Pin {
  @Field(() => ID)
  buyerId: string;

  @Field(() => ID)
  supplierId: string;
}

@ObjectType()
export class Ban {
  @Field(() => ID)
  buyerId: string;

  @Field(() => ID)
  supplierId: string;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType()
export class MeetingChange {
  @Field(() => ID)
  requestId: string;

  @Field(() => [ChangeKindEnum])
  kinds: readonly ChangeKind[];

  @Field(() => ScheduledMeeting, { nullable: true })
  before: ScheduledMeeting | null;

  @Field(() => ScheduledMeeting, { nullable: true })
  after: ScheduledMeeting | null;
}

@ObjectType({ description: 'What changes for one person.' })
export class ChangesForPerson {
  @Field(() => ID)
  personId: string;

  @Field(() => ID, { nullable: true })
  companyId: string | null;

  @Field(() => ID, { nullable: true, description: 'Set where the person translates.' })
  interpreterId: string | null;

  @Field(() => [MeetingChange])
  changes: readonly MeetingChange[];
}

@ObjectType()
export class TimetableDiff {
  @Field(() => [MeetingChange])
  changes: readonly Change[];

  @Field(() => [ChangesForPerson], { description: 'Who changes, and nobody else.' })
  people: readonly ChangesForPerson[];
}
