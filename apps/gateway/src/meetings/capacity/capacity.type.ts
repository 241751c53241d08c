import { CAPACITY_KINDS, type CapacityKind, type CapacityOutlook } from '@ketnoi/meetings';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { wordsEnum } from '../../graphql/words-enum.js';

export const CapacityKindEnum = wordsEnum('CapacityKind', CAPACITY_KINDS);

@ObjectType({ description: 'One thing more, by itself. Its text is `text`.' })
export class CapacityAddition {
  @Field(() => CapacityKindEnum)
  more: CapacityKind;

  @Field(() => ID, { nullable: true, description: 'Of a table; null = in any zone.' })
  zoneId: string | null;

  @Field(() => String, { nullable: true, description: 'Of an interpreter.' })
  language: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of a slot at the end of a day, or an interpreter for half of it; the first day is 1. Null = all days.',
  })
  day: number | null;

  @Field(() => Int, { nullable: true, description: 'Of an interpreter for half a day: 1 = the first of the day.' })
  halfOfDay: number | null;

  @Field(() => Int, { description: 'Meetings it could add at most.' })
  moreMeetings: number;

  @Field(() => Int, { description: 'Value it could add at most.' })
  moreValue: number;

  @Field(() => Int, { description: 'Most meetings possible with it.' })
  mostMeetings: number;
}

@ObjectType({ description: 'Most that is possible with so many.' })
export class CapacityPoint {
  @Field(() => Int)
  count: number;

  @Field(() => Int)
  mostMeetings: number;

  @Field(() => Int, { description: 'Most value.' })
  upperBound: number;
}

@ObjectType({ description: 'The curve for the interpreters of one language.' })
export class InterpreterCurve {
  @Field(() => String)
  language: string;

  @Field(() => [CapacityPoint])
  points: readonly CapacityPoint[];
}

@ObjectType({ description: 'The same for all interpreters, each next one of the language that brings most.' })
export class InterpreterByTurn extends CapacityPoint {
  @Field(() => String, { nullable: true, description: 'Of the last one added; null = as it is now.' })
  language: string | null;
}

@ObjectType({
  description:
    'What the fair as it stands could hold with more or less. Every figure is a limit that no timetable exceeds.',
})
export class Capacity {
  @Field(() => Int, { description: 'Most meetings possible now.' })
  mostMeetings: number;

  @Field(() => Int, { description: 'Most value possible now.' })
  upperBound: number;

  @Field(() => [CapacityAddition], { description: 'What brings most first.' })
  additions: readonly CapacityAddition[];

  @Field(() => [CapacityPoint], { description: 'Against the number of tables, from some fewer to ten more.' })
  tables: readonly CapacityPoint[];

  @Field(() => [InterpreterCurve], { description: 'The languages that most requests need first.' })
  interpreters: readonly InterpreterCurve[];

  @Field(() => [InterpreterByTurn])
  interpretersByTurn: readonly InterpreterByTurn[];
}

export const toCapacity = ({ now, ...outlook }: CapacityOutlook): Capacity => ({ ...now, ...outlook });
