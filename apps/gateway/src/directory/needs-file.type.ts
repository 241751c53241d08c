import type { Unit } from '@ketnoi/directory';
import type { Language } from '@ketnoi/kernel';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IdempotencyConflict, NotFound } from '../graphql/expected-error.type.js';
import { LanguageEnum } from '../graphql/languages.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { FileProblem, UnusableFile } from './firms-file.type.js';
import { NeedFact } from './need.type.js';
import { UnitEnum } from './profile.type.js';

@InputType()
export class NeedsFileInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => ID, { description: 'An Excel or CSV file that the same person has uploaded.' })
  uploadId: string;

  @Field(() => LanguageEnum, { description: 'Of lines that name none.' })
  language: Language;
}

@ObjectType({ description: 'A line of the file as it would be saved.' })
export class NeedLine {
  @Field(() => Int, { description: 'As the sheet counts: 1 is the line of headings.' })
  row: number;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true })
  productId: string | null;

  @Field(() => Int, { nullable: true })
  maxLeadTimeDays: number | null;

  @Field(() => Float, { nullable: true })
  monthlyVolume: number | null;

  @Field(() => UnitEnum, { nullable: true })
  unit: Unit | null;

  @Field(() => Float, { nullable: true })
  toleranceMm: number | null;

  @Field(() => Boolean)
  confidential: boolean;

  @Field(() => [NeedFact])
  facts: NeedFact[];
}

@ObjectType({ description: 'What a file would bring, and everything that is wrong with it. Nothing was saved.' })
export class NeedsFilePreview {
  @Field(() => [NeedLine])
  lines: NeedLine[];

  @Field(() => [FileProblem])
  problems: FileProblem[];
}

@ObjectType()
export class ImportedNeeds {
  @Field(() => [ID], { description: 'In the order of the rows.' })
  needIds: string[];
}

export const NeedsFileResult = resultUnion('NeedsFileResult', () => [NeedsFilePreview, NotFound]);
export const ImportNeedsResult = resultUnion('ImportNeedsResult', () => [
  ImportedNeeds,
  UnusableFile,
  NotFound,
  IdempotencyConflict,
]);
