import type { ChangeKind, HeldFigures } from '@ketnoi/meetings';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  ChangeKindEnum,
  ChangesForPerson,
  ScheduledMeeting,
  UnscheduledRequest,
} from '../timetables/timetable.type.js';

@ObjectType()
export class RepairFigures implements HeldFigures {
  @Field(() => Int)
  held: number;

  @Field(() => Int)
  value: number;

  @Field(() => Int)
  gaps: number;
}

@ObjectType({ description: 'What becomes of one meeting.' })
export class RepairChange {
  @Field(() => ID)
  requestId: string;

  @Field(() => [ChangeKindEnum])
  kinds: readonly ChangeKind[];

  @Field(() => ScheduledMeeting, { nullable: true, description: 'Null: newly held.' })
  before: ScheduledMeeting | null;

  @Field(() => ScheduledMeeting, { nullable: true, description: 'Null: not held any more; the reason says why.' })
  after: ScheduledMeeting | null;

  @Field(() => Boolean, {
    description:
      'Newly held because something fell free: the pair had agreed and waited or, where the silence rule allows, had not answered its offer.',
  })
  fromStandby: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'From 1: its position among the pairs prepared for the meeting that left the slot, without those of whom somebody is missing or who step in elsewhere.',
  })
  standbyPosition: number | null;

  @Field(() => UnscheduledRequest, { nullable: true })
  reason: UnscheduledRequest | null;
}

@ObjectType()
export class NamedCompany {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  shortName: string;
}

@ObjectType({ description: 'What a repair would change. Nothing of it is written.' })
export class RepairPreview {
  @Field(() => Int, { description: 'The version that it would mend.' })
  basedOnVersion: number;

  @Field(() => String, { description: 'To be given when it is applied: only what was previewed is.' })
  fingerprint: string;

  @Field(() => Int, { description: 'The first slot that has not begun; what lies before it stays as it happened.' })
  openSlot: number;

  @Field(() => RepairFigures)
  before: RepairFigures;

  @Field(() => RepairFigures)
  after: RepairFigures;

  @Field(() => Int, { description: 'Meetings that are held at another time.' })
  moved: number;

  @Field(() => Int, { description: 'Meetings that are not held any more.' })
  dropped: number;

  @Field(() => Int, { description: 'Meetings that are newly held.' })
  filled: number;

  @Field(() => Int, { description: 'Changes of the working timetable that were never released and would go.' })
  unreleased: number;

  @Field(() => [RepairChange])
  changes: readonly RepairChange[];

  @Field(() => [UnscheduledRequest], { description: 'New requests that were reported and do not fit, each with why.' })
  unplaced: readonly UnscheduledRequest[];

  @Field(() => [NamedCompany], { description: 'All companies in it, also those that the catalogue does not show.' })
  companies: readonly NamedCompany[];

  @Field(() => [ChangesForPerson], { description: 'Who would be told, and nobody else.' })
  people: readonly ChangesForPerson[];
}

@ObjectType()
export class AppliedRepair {
  @Field(() => ID)
  timetableId: string;

  @Field(() => Int, { description: 'The version that came out; undo names it.' })
  versionNumber: number;

  @Field(() => Int)
  changes: number;

  @Field(() => Int, { description: 'One to each person who changes.' })
  letters: number;
}

@ObjectType({ description: 'What was planned without them stays until it is mended.' })
export class TakenBackAbsence {
  @Field(() => ID)
  subjectId: string;

  @Field(() => [Int], { description: 'Slots in which they are there after all.' })
  slots: readonly number[];

  @Field(() => [ID], {
    description: 'Their agreed requests that the newest version does not hold: preview each as NEW_REQUEST.',
  })
  waiting: readonly string[];
}

@ObjectType()
export class UndoneRepair extends AppliedRepair {}
