import type { CellChange } from '@ketnoi/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ChangedMeanwhile } from '../directory/directory-results.type.js';
import { FileProblem, UnusableFile } from '../directory/firms-file.type.js';
import { IdempotencyConflict, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';

@InputType()
export class EditedListInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID, { description: 'The edited list, which the same person has uploaded.' })
  uploadId: string;
}

@InputType()
export class ApprovedListInput extends EditedListInput {
  @Field(() => String, { description: '`seen` of the difference that is approved.' })
  seen: string;
}

@ObjectType({ description: 'A cell of an edited list.' })
export class ListChange {
  @Field(() => Int, { description: 'As the sheet counts: 1 is the line of headings.' })
  row: number;

  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'What the row is about.' })
  name: string;

  @Field(() => String)
  column: string;

  @Field(() => String, { description: 'As it stands now.' })
  before: string;

  @Field(() => String)
  after: string;
}

@ObjectType({
  description: 'What an edited list would change. Applied only as a whole, and only without conflicts and problems.',
})
export class ListDifference {
  @Field(() => Int)
  rows: number;

  @Field(() => [ListChange])
  changes: ListChange[];

  @Field(() => [ListChange], { description: 'Changed here, too, since the list went out.' })
  conflicts: ListChange[];

  @Field(() => [FileProblem])
  problems: FileProblem[];

  @Field(() => String, { description: 'Give it back to approve exactly this.' })
  seen: string;
}

@ObjectType()
export class TakenBackList {
  @Field(() => Int, { description: 'Rows that were changed.' })
  changed: number;
}

export const CheckEditedListResult = resultUnion('CheckEditedListResult', () => [
  ListDifference,
  UnusableFile,
  NotFound,
]);
export const TakeBackListResult = resultUnion('TakeBackListResult', () => [
  TakenBackList,
  ChangedMeanwhile,
  UnusableFile,
  NotFound,
  IdempotencyConflict,
]);

export interface FoundDifference {
  readonly rows: number;
  readonly changes: readonly (CellChange<string> & { readonly name: string })[];
  readonly conflicts: FoundDifference['changes'];
  readonly problems: readonly Omit<FileProblem, 'params'>[];
  readonly seen: string;
}

export const toListDifference = ({ rows, changes, conflicts, problems, seen }: FoundDifference): ListDifference =>
  Object.assign(new ListDifference(), {
    ...{ rows, changes, conflicts, seen },
    problems: problems.map((problem) => Object.assign(new FileProblem(), problem)),
  });
