import { Field, ObjectType } from '@nestjs/graphql';
import { ChangedMeanwhile } from '../../directory/directory-results.type.js';
import { UnusableFile } from '../../directory/firms-file.type.js';
import { IdempotencyConflict, NotFound } from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { ListDifference, TakenBackList } from '../../lists/edited-list.type.js';
import { Clash, MoveClashes, TimetableUnderWay } from '../refusals.type.js';

@ObjectType({ description: 'What an edited list would change of the working timetable. Applied only as a whole.' })
export class TimetableDifference {
  @Field(() => ListDifference)
  difference: ListDifference;

  @Field(() => [Clash], {
    description: 'What its moves would break, made all at once. With any of them nothing can be approved.',
  })
  clashes: readonly Clash[];
}

export const CheckEditedTimetableResult = resultUnion('CheckEditedTimetableResult', () => [
  TimetableDifference,
  UnusableFile,
  NotFound,
]);

export const TakeBackTimetableResult = resultUnion('TakeBackTimetableResult', () => [
  TakenBackList,
  ChangedMeanwhile,
  UnusableFile,
  NotFound,
  IdempotencyConflict,
  MoveClashes,
  TimetableUnderWay,
]);
