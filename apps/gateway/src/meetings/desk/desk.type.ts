import type { PlaceKind } from '@ketnoi/meetings';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotFound } from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { AgendaMeeting } from '../agendas/agenda.type.js';
import { PlaceKindEnum } from '../timetables/timetable.type.js';

@ObjectType({ description: 'A day with slots.' })
export class DayOfFair {
  @Field(() => Int, { description: 'Counted from 0 over the fair.' })
  day: number;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;
}

@ObjectType({ description: 'A company, an interpreter or a place that was reported missing on the day.' })
export class ReportedAbsence {
  @Field(() => ID)
  subjectId: string;

  @Field(() => String, { nullable: true, description: 'Short name; null where an interpreter or a place is missing.' })
  companyName: string | null;

  @Field(() => Date)
  from: Date;

  @Field(() => Date)
  until: Date;
}

@ObjectType({ description: 'A group and its companies, which may be late together.' })
export class Delegation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [ID])
  companyIds: readonly string[];
}

@ObjectType()
export class LastRepair {
  @Field(() => Int)
  versionNumber: number;

  @Field(() => Date)
  appliedAt: Date;
}

@ObjectType({ description: 'Where meetings may be held.' })
export class SignedPlace {
  @Field(() => ID)
  id: string;

  @Field(() => PlaceKindEnum)
  kind: PlaceKind;

  @Field(() => String, { description: 'As it is written there.' })
  number: string;

  @Field(() => String, { nullable: true })
  hallName: string | null;
}

@ObjectType({ description: 'An interpreter, as the desk calls them.' })
export class ReachedInterpreter {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  mobile: string | null;
}

@ObjectType({ description: 'What the desk has before it on one day.' })
export class DeskDay {
  @Field(() => Int)
  day: number;

  @Field(() => [DayOfFair])
  days: readonly DayOfFair[];

  @Field(() => String, { description: 'IANA name of the zone of the fair.' })
  timeZone: string;

  @Field(() => Date, { description: 'By the gateway: what began before has happened.' })
  now: Date;

  @Field(() => Int, { nullable: true, description: 'Null: no timetable has been released yet.' })
  versionNumber: number | null;

  @Field(() => [AgendaMeeting], { description: 'By the newest version, in the order of time.' })
  meetings: readonly object[];

  @Field(() => [ID], { description: 'Companies that were marked.' })
  arrived: readonly string[];

  @Field(() => [ReportedAbsence])
  absences: readonly ReportedAbsence[];

  @Field(() => [Delegation])
  delegations: readonly Delegation[];

  @Field(() => [SignedPlace])
  places: readonly SignedPlace[];

  @Field(() => [ReachedInterpreter], { description: 'Those who interpret on this day.' })
  interpreters: readonly ReachedInterpreter[];

  @Field(() => LastRepair, {
    nullable: true,
    description: 'The newest version, where a repair made it: `undoRepair` takes it back.',
  })
  lastRepair: LastRepair | null;
}

@ObjectType()
export class MarkedArrival {
  @Field(() => ID)
  companyId: string;

  @Field(() => Int)
  day: number;
}

@ObjectType()
export class TakenBackArrival extends MarkedArrival {}

export const MarkArrivedResult = resultUnion('MarkArrivedResult', () => [MarkedArrival, NotFound]);
export const TakeBackArrivalResult = resultUnion('TakeBackArrivalResult', () => [TakenBackArrival, NotFound]);
