import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NotFound } from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { Clash, RequestNotAgreed } from '../refusals.type.js';
import { ScheduledMeeting } from './timetable.type.js';

@ObjectType({ description: 'What a move by hand would come to. Nothing was moved.' })
export class MoveCheck {
  @Field(() => ScheduledMeeting, {
    nullable: true,
    description: 'Where it would be held; null where no place or interpreter is free.',
  })
  meeting: ScheduledMeeting | null;

  @Field(() => [Clash], { description: 'What it would break; none = it can be made.' })
  clashes: readonly Clash[];

  @Field(() => Int, { description: 'Idle stretches between meetings that there would be more; below 0 = fewer.' })
  moreGaps: number;
}

export const MoveCheckResult = resultUnion('MoveCheckResult', () => [MoveCheck, NotFound, RequestNotAgreed]);
