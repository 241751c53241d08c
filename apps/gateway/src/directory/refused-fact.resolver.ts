import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../access/caller.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { RefusedFact, tellRefusedFact } from './refused-fact.type.js';

@Resolver(() => RefusedFact)
export class RefusedFactTextResolver {
  @ResolveField(() => String, { description: "For people, in the reader's language." })
  async text(@Parent() refused: RefusedFact, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellRefusedFact(refused, languageOf(caller, await caller.identity()));
  }
}
