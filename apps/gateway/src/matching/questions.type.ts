import { QUESTION_KINDS, type QuestionKind, type QuestionState, type Unit } from '@ketnoi/directory';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UnitEnum } from '../directory/profile.type.js';
import { ExpectedError, IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { wordsEnum } from '../graphql/words-enum.js';

export const QuestionKindEnum = wordsEnum('QuestionKind', QUESTION_KINDS, 'Yes or no for certificate and market.');
export const QuestionStateEnum = wordsEnum('QuestionState', ['open', 'answered', 'expired'] as const);

@InputType()
export class AskSupplierInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => QuestionKindEnum)
  kind: QuestionKind;

  @Field(() => String, { nullable: true, description: 'The certificate or country asked about.' })
  taxonomyId?: string | null;

  @Field(() => UnitEnum, { nullable: true, description: 'In what the smallest order is counted.' })
  unit?: Unit | null;
}

@ObjectType({ description: 'Its people have been written to: the link in the letter answers once.' })
export class AskedSupplier {
  @Field(() => ID)
  questionId: string;

  @Field(() => Int)
  letters: number;
}

@ObjectType({ description: 'A question as whoever holds its link sees it.' })
export class SupplierQuestion {
  @Field(() => String)
  companyName: string;

  @Field(() => QuestionKindEnum)
  kind: QuestionKind;

  @Field(() => String, { nullable: true })
  taxonomyId: string | null;

  @Field(() => UnitEnum, { nullable: true })
  unit: Unit | null;

  @Field(() => QuestionStateEnum)
  state: QuestionState;

  @Field(() => Date)
  expiresAt: Date;
}

@ObjectType({ description: 'A question that waits for the answer of the company.' })
export class CompanyQuestion {
  @Field(() => ID, { description: 'For `answerCompanyQuestion`.' })
  id: string;

  @Field(() => QuestionKindEnum)
  kind: QuestionKind;

  @Field(() => String, { nullable: true, description: 'The certificate or country asked about.' })
  taxonomyId: string | null;

  @Field(() => UnitEnum, { nullable: true, description: 'In what the smallest order is counted.' })
  unit: Unit | null;

  @Field(() => Date)
  expiresAt: Date;
}

@InputType()
export class CompanyQuestionAnswerInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => ID)
  questionId: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Certificate and market. Null, as without an amount: not known.',
  })
  yes?: boolean | null;

  @Field(() => Float, { nullable: true })
  amount?: number | null;
}

@InputType()
export class QuestionAnswerInput {
  @Field(() => String)
  token: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Certificate and market. Null, as without an amount: not known.',
  })
  yes?: boolean | null;

  @Field(() => Float, { nullable: true })
  amount?: number | null;
}

@ObjectType({ description: 'The answer counts from now on.' })
export class AnsweredQuestion {
  @Field(() => Int, { description: 'Facts that it declared; none where the firm does not know.' })
  facts: number;
}

@ObjectType({ implements: () => ExpectedError, description: 'Answered before, or too late.' })
export class QuestionClosed extends ExpectedError {}

export const AskSupplierResult = resultUnion('AskSupplierResult', () => [
  AskedSupplier,
  InvalidInput,
  NotFound,
  IdempotencyConflict,
]);
export const AnswerSupplierQuestionResult = resultUnion('AnswerSupplierQuestionResult', () => [
  AnsweredQuestion,
  QuestionClosed,
  InvalidInput,
  NotFound,
]);
