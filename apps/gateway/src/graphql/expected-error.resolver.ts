import { text } from '@ketnoi/messages';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import { ExpectedError, Problem } from './expected-error.type.js';
import type { GraphqlContext } from './graphql-context.js';

/** Tells a refusal to people in their language. */
@Resolver(() => ExpectedError)
export class ExpectedErrorResolver {
  @ResolveField(() => String, { description: "The same for people, in the reader's language." })
  message(@Parent() error: ExpectedError, @Context() context: GraphqlContext): Promise<string> {
    return tell(error, context);
  }
}

@Resolver(() => Problem)
export class ProblemResolver {
  @ResolveField(() => String)
  message(@Parent() problem: Problem, @Context() context: GraphqlContext): Promise<string> {
    return tell(problem, context);
  }
}

async function tell(error: Pick<ExpectedError, 'code' | 'params'>, { caller }: GraphqlContext): Promise<string> {
  return text(languageOf(caller, await caller.identity()), `errors.${error.code}`, error.params);
}
