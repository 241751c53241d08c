import type { FoundProblem, PlanNotice as Notice } from '@ketnoi/booth-allocation';
import { type ErrorCode, text } from '@ketnoi/messages';
import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { Point } from '../booths/plan.type.js';
import { expected, ExpectedError } from '../graphql/expected-error.type.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';

@ObjectType({ description: 'What is wrong with which place of a plan.' })
export class PlanProblem {
  @Field(() => String)
  code: ErrorCode;

  @Field(() => String, { nullable: true, description: 'The number of the booth in question.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'The number of the other booth.' })
  other: string | null;

  @Field(() => String, { nullable: true, description: "The file's layer, group or column." })
  layer: string | null;

  @Field(() => Int, { nullable: true, description: "The file's line, or the table's row." })
  line: number | null;

  @Field(() => Point, { nullable: true, description: 'Where in the hall.' })
  at: Point | null;
}

@ObjectType({ description: 'Worth knowing, but no reason to refuse a plan.' })
export class PlanNotice {
  @Field(() => String)
  code: Notice['code'];

  @Field(() => [String], { description: 'Numbers of booths that it is about; the first fifty.' })
  about: string[];
}

@ObjectType({ implements: () => ExpectedError, description: 'Nothing of the plan was saved.' })
export class UnusablePlan extends ExpectedError {
  @Field(() => [PlanProblem], { description: 'At most 500 of those that were found.' })
  problems: PlanProblem[];
}

/** A message about a place shows at most so many places; whoever mends them asks again. */
const MOST_SHOWN = 500;

export const problemsShown = (problems: readonly FoundProblem[]): PlanProblem[] =>
  problems
    .slice(0, MOST_SHOWN)
    .map((problem) => Object.assign(new PlanProblem(), problem, { at: problem.at && whole(problem.at) }));

/** GraphQL's whole numbers end at 2^31; a place beyond is nowhere in a hall. */
const whole = ([x, y]: readonly [number, number]): Point | null =>
  [x, y].every((n) => Number.isInteger(n) && Math.abs(n) < 2 ** 31) ? { x, y } : null;

export const noticesShown = (notices: readonly Notice[]): PlanNotice[] =>
  notices.map(({ code, about }) => Object.assign(new PlanNotice(), { code, about: about.slice(0, 50) }));

export const unusablePlan = (problems: readonly FoundProblem[]): UnusablePlan =>
  expected(UnusablePlan, {
    code: 'unusable-plan',
    params: { count: problems.length },
    problems: problemsShown(problems),
  });

/** Tells a problem to people in their language. */
@Resolver(() => PlanProblem)
export class PlanProblemResolver {
  @ResolveField(() => String)
  async message(@Parent() problem: PlanProblem, @Context() { caller }: GraphqlContext): Promise<string> {
    return text(languageOf(caller, await caller.identity()), `errors.${problem.code}`, {});
  }
}

@Resolver(() => PlanNotice)
export class PlanNoticeResolver {
  @ResolveField(() => String)
  async message(@Parent() notice: PlanNotice, @Context() { caller }: GraphqlContext): Promise<string> {
    return text(languageOf(caller, await caller.identity()), `plan-notices.${notice.code}`, {});
  }
}
