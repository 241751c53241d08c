import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../../access/caller.js';
import type { GraphqlContext } from '../../graphql/graphql-context.js';
import { UnscheduledRequest } from './timetable.type.js';
import { tellUnscheduled } from './told-unscheduled.js';

@Resolver(() => UnscheduledRequest)
export class UnscheduledTextResolver {
  @ResolveField(() => String, { description: "Why, and what would let it in, in the reader's language." })
  async text(@Parent() request: UnscheduledRequest, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellUnscheduled(request, languageOf(caller, await caller.identity()));
  }
}
