import type { FirmsReading } from '@ketnoi/directory';
import type { Language } from '@ketnoi/kernel';
import { type ErrorCode, text, type TextParams } from '@ketnoi/messages';
import { Context, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { expected, ExpectedError, IdempotencyConflict, NotFound } from '../graphql/expected-error.type.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { resultUnion } from '../graphql/result-union.js';
import { RegisteredFirms } from './saved.type.js';

@ObjectType({ description: 'What is wrong with which place of a file.' })
export class FileProblem {
  @Field(() => Int, { description: 'As the sheet counts: 1 is the line of headings.' })
  row: number;

  @Field(() => String, { nullable: true, description: 'Null: the whole row or file.' })
  column: string | null;

  @Field(() => String)
  code: ErrorCode;

  params?: TextParams;

  /** What it is about, as it is called in some of our languages. */
  named?: Readonly<Partial<Record<Language, string>>>;
}

@ObjectType({ implements: () => ExpectedError, description: 'Nothing of the file was saved.' })
export class UnusableFile extends ExpectedError {
  @Field(() => [FileProblem])
  problems: FileProblem[];
}

@ObjectType({ description: 'A firm of the directory that has the tax code or registration number of a line.' })
export class KnownFirm {
  @Field(() => ID)
  companyId: string;

  @Field(() => String)
  registeredName: string;

  @Field(() => Boolean, { description: 'In this fair, already.' })
  takesPart: boolean;
}

@ObjectType({ description: 'A line of a list of firms.' })
export class FirmInFile {
  @Field(() => Int)
  row: number;

  @Field(() => String)
  registeredName: string;

  @Field(() => String, { nullable: true })
  taxCode: string | null;

  @Field(() => String)
  country: string;

  @Field(() => Boolean)
  asSupplier: boolean;

  @Field(() => Boolean)
  asBuyer: boolean;

  @Field(() => Int)
  seats: number;

  @Field(() => KnownFirm, { nullable: true })
  known: KnownFirm | null;
}

@ObjectType({ description: 'What a list of firms says.' })
export class FirmsFilePreview {
  @Field(() => [FirmInFile])
  firms: FirmInFile[];

  @Field(() => [FileProblem])
  problems: FileProblem[];
}

export const CheckFirmsFileResult = resultUnion('CheckFirmsFileResult', () => [
  FirmsFilePreview,
  UnusableFile,
  NotFound,
]);

export const RegisterFirmsResult = resultUnion('RegisterFirmsResult', () => [
  RegisteredFirms,
  UnusableFile,
  NotFound,
  IdempotencyConflict,
]);

export const unusableFile = (problems: readonly Omit<FileProblem, 'params'>[]): UnusableFile =>
  expected(UnusableFile, {
    code: 'unusable-file',
    params: { count: problems.length },
    problems: problems.map((problem) => Object.assign(new FileProblem(), problem)),
  });

export const toFirmsPreview = ({ firms, problems }: FirmsReading): FirmsFilePreview =>
  Object.assign(new FirmsFilePreview(), {
    firms: firms.map(({ company: { registeredName, taxCode, country }, ...firm }) => {
      // A number that is none is told among the problems.
      return { ...firm, registeredName, taxCode, country, seats: Number.isInteger(firm.seats) ? firm.seats : 0 };
    }),
    problems: problems.map((problem) => Object.assign(new FileProblem(), problem)),
  });

/** Tells a problem to people in their language. */
@Resolver(() => FileProblem)
export class FileProblemResolver {
  @ResolveField(() => String)
  async message(@Parent() problem: FileProblem, @Context() { caller }: GraphqlContext): Promise<string> {
    const language = languageOf(caller, await caller.identity());
    const { code, params, named } = problem;
    return text(language, `errors.${code}`, named ? { ...params, name: nameIn(named, language) } : params);
  }
}

const nameIn = (named: NonNullable<FileProblem['named']>, language: Language): string =>
  named[language] ?? named.en ?? named.vi ?? '';
