import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../../access/caller.js';
import type { GraphqlContext } from '../../graphql/graphql-context.js';
import { MissedPromise } from './promise.type.js';
import { tellMissedPromise } from './told-promise.js';

@Resolver(() => MissedPromise)
export class MissedPromiseResolver {
  @ResolveField(() => String, { description: "The same for people, in the reader's language." })
  async text(@Parent() missed: MissedPromise, @Context() { caller }: GraphqlContext): Promise<string> {
    return tellMissedPromise(missed, languageOf(caller, await caller.identity()));
  }
}
