import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  expected,
  ExpectedError,
  IdempotencyConflict,
  InvalidInput,
  NotFound,
} from '../../graphql/expected-error.type.js';
import { resultUnion } from '../../graphql/result-union.js';
import { meetingsRefusal, TimetableClashes, TimetableUnderWay } from '../refusals.type.js';
import { AppliedRepair, RepairPreview, TakenBackAbsence, UndoneRepair } from './repair.type.js';

const refusal = { implements: () => ExpectedError };

@ObjectType({ ...refusal, description: 'No timetable has been released yet.' })
export class NothingReleased extends ExpectedError {}

@ObjectType({ ...refusal, description: 'Something has changed since the preview. Preview again.' })
export class RepairOutdated extends ExpectedError {
  @Field(() => Int)
  newestVersion: number;
}

@ObjectType({
  ...refusal,
  description: 'The working timetable holds changes that are not released; undoing would lose them.',
})
export class UnreleasedWork extends ExpectedError {
  @Field(() => Int, { description: 'Meetings that differ.' })
  count: number;
}

@ObjectType({ ...refusal, description: 'Another version was released after the repair.' })
export class RepairSuperseded extends ExpectedError {
  @Field(() => Int)
  newestVersion: number;
}

type OwnRefusal =
  | { readonly code: 'nothing-released' }
  | { readonly code: 'unreleased-work'; readonly count: number }
  | { readonly code: 'repair-outdated' | 'repair-superseded'; readonly newestVersion: number };

export function repairRefusal(refused: { readonly code: string }): ExpectedError {
  const own = refused as OwnRefusal;
  switch (own.code) {
    case 'nothing-released':
      return expected(NothingReleased, { code: own.code });
    case 'unreleased-work':
      return expected(UnreleasedWork, { code: own.code, count: own.count, params: { count: own.count } });
    case 'repair-outdated':
    case 'repair-superseded': {
      const { code, newestVersion } = own;
      const type = code === 'repair-outdated' ? RepairOutdated : RepairSuperseded;
      return expected(type, { code, newestVersion, params: { version: newestVersion } });
    }
    default:
      return meetingsRefusal(refused);
  }
}

export const PreviewRepairResult = resultUnion('PreviewRepairResult', () => [
  RepairPreview,
  NotFound,
  InvalidInput,
  NothingReleased,
]);
export const ApplyRepairResult = resultUnion('ApplyRepairResult', () => [
  AppliedRepair,
  NotFound,
  InvalidInput,
  NothingReleased,
  RepairOutdated,
  TimetableUnderWay,
  IdempotencyConflict,
]);
export const UndoRepairResult = resultUnion('UndoRepairResult', () => [
  UndoneRepair,
  NotFound,
  RepairSuperseded,
  UnreleasedWork,
  TimetableClashes,
  TimetableUnderWay,
  IdempotencyConflict,
]);
export const TakeBackAbsenceResult = resultUnion('TakeBackAbsenceResult', () => [TakenBackAbsence, NotFound]);
