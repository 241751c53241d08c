import { Field, ID, ObjectType } from '@nestjs/graphql';
import { IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { CompanySubsidies, SubsidyGrantConnection, SubsidyStep } from './subsidy-grant.type.js';
import { SubsidyProgrammes } from './subsidy-programme.type.js';
import { BudgetBelowUsed, PapersMissing, SubsidyOverLimit, SubsidyRefused } from './subsidy-refusals.type.js';

@ObjectType()
export class OpenedSubsidyProgramme {
  @Field(() => ID)
  programmeId: string;
}

export const SubsidyProgrammesResult = resultUnion('SubsidyProgrammesResult', () => [SubsidyProgrammes, NotFound]);
export const SubsidyRequestsResult = resultUnion('SubsidyRequestsResult', () => [SubsidyGrantConnection, NotFound]);
export const CompanySubsidiesResult = resultUnion('CompanySubsidiesResult', () => [CompanySubsidies, NotFound]);
export const OpenSubsidyProgrammeResult = resultUnion('OpenSubsidyProgrammeResult', () => [
  OpenedSubsidyProgramme,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);
@ObjectType()
export class ChangedSubsidyProgramme {
  @Field(() => ID)
  programmeId: string;
}

export const ChangeSubsidyProgrammeResult = resultUnion('ChangeSubsidyProgrammeResult', () => [
  ChangedSubsidyProgramme,
  BudgetBelowUsed,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);
export const SubsidyStepResult = resultUnion('SubsidyStepResult', () => [
  SubsidyStep,
  SubsidyRefused,
  SubsidyOverLimit,
  PapersMissing,
  NotFound,
  IdempotencyConflict,
]);
