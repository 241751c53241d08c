import { Config } from '@ketnoi/config';
import { AnswerQuestion, AskSupplier } from '@ketnoi/directory';
import type { Actor, CompanyId, FairId } from '@ketnoi/kernel';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { CurrentActor } from '../access/current-actor.js';
import { Public } from '../access/public.decorator.js';
import { directoryRefusal } from '../directory/directory-results.type.js';
import { expected } from '../graphql/expected-error.type.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { IdempotencyKey } from '../graphql/scalars/idempotency-key.scalar.js';
import {
  AnsweredQuestion,
  AnswerSupplierQuestionResult,
  AskedSupplier,
  AskSupplierInput,
  AskSupplierResult,
  CompanyQuestion,
  CompanyQuestionAnswerInput,
  QuestionAnswerInput,
  QuestionClosed,
  SupplierQuestion,
} from './questions.type.js';
import { tellAsked } from './told-lacks.js';

function toAnswered(answered: Awaited<ReturnType<AnswerQuestion['execute']>>): object {
  if (answered.ok) return Object.assign(new AnsweredQuestion(), answered.value);
  const { error } = answered;
  return error.code === 'question-closed'
    ? expected(QuestionClosed, { code: 'question-closed' })
    : directoryRefusal(error);
}

@Resolver(() => CompanyQuestion)
export class CompanyQuestionTextResolver {
  @ResolveField(() => String, { description: "The question for people, in the reader's language." })
  async text(@Parent() question: CompanyQuestion, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellAsked(question, languageOf(caller, await caller.identity()));
  }
}

/** One question to a supplier, put by a link and answered in three taps. */
@Resolver(() => SupplierQuestion)
export class QuestionsResolver {
  constructor(
    private readonly ask: AskSupplier,
    private readonly answer: AnswerQuestion,
    private readonly config: Config,
  ) {}

  @Mutation(() => AskSupplierResult)
  async askSupplier(
    @CurrentActor() actor: Actor,
    @Args('input') input: AskSupplierInput,
    @Args('idempotencyKey', { type: () => IdempotencyKey }) key: string,
  ): Promise<object> {
    const { fairId, companyId, kind, taxonomyId, unit } = input;
    const question = { kind, taxonomyId: taxonomyId ?? null, unit: unit ?? null };
    const asking = { fairId: fairId as FairId, companyId: companyId as CompanyId, question };
    const asked = await this.ask.execute(actor, asking, key, this.config.publicUrl);
    return asked.ok ? Object.assign(new AskedSupplier(), asked.value) : directoryRefusal(asked.error);
  }

  @Public()
  @Query(() => SupplierQuestion, { nullable: true, description: 'By the token of its link; also without a session.' })
  async supplierQuestion(@Args('token', { type: () => String }) token: string): Promise<SupplierQuestion | null> {
    const question = await this.answer.show(token);
    return question && Object.assign(new SupplierQuestion(), question);
  }

  @Query(() => [CompanyQuestion], {
    nullable: true,
    description: 'What buyers and organisers asked the company and nobody has answered, oldest first.',
  })
  async companyQuestions(
    @CurrentActor() actor: Actor,
    @Args('fairId', { type: () => ID }) fairId: string,
    @Args('companyId', { type: () => ID }) companyId: string,
  ): Promise<CompanyQuestion[] | null> {
    const found = await this.answer.open(actor, fairId as FairId, companyId as CompanyId);
    return found && found.map((question) => Object.assign(new CompanyQuestion(), question));
  }

  @Mutation(() => AnswerSupplierQuestionResult, { description: 'By who speaks for the company, without a link.' })
  async answerCompanyQuestion(
    @CurrentActor() actor: Actor,
    @Args('input') { fairId, companyId, questionId, yes, amount }: CompanyQuestionAnswerInput,
  ): Promise<object> {
    const question = { fairId: fairId as FairId, companyId: companyId as CompanyId, questionId };
    const given = { yes: yes ?? null, amount: amount ?? null };
    return toAnswered(await this.answer.executeOwn(actor, question, given));
  }

  @Public()
  @Mutation(() => AnswerSupplierQuestionResult, {
    description: 'Once, by the token of the link; also without a session.',
  })
  async answerSupplierQuestion(
    @Args('answer') { token, yes, amount }: QuestionAnswerInput,
    @Context() { caller }: GraphqlContext,
  ): Promise<object> {
    const given = { yes: yes ?? null, amount: amount ?? null };
    return toAnswered(await this.answer.execute(token, given, caller.requestId));
  }

  @ResolveField(() => String, { description: "The question for people, in the reader's language." })
  async text(@Parent() question: SupplierQuestion, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellAsked(question, languageOf(caller, await caller.identity()));
  }
}
