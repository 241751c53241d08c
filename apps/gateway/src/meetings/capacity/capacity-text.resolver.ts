import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../../access/caller.js';
import type { GraphqlContext } from '../../graphql/graphql-context.js';
import { CapacityAddition } from './capacity.type.js';
import { tellAddition } from './told-addition.js';

@Resolver(() => CapacityAddition)
export class CapacityTextResolver {
  @ResolveField(() => String, { description: "What it is and could add, in the reader's language." })
  async text(@Parent() addition: CapacityAddition, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellAddition(addition, languageOf(caller, await caller.identity()));
  }
}
