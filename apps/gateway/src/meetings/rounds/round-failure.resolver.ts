import { isTextKey, text } from '@ketnoi/messages';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '../../access/caller.js';
import type { GraphqlContext } from '../../graphql/graphql-context.js';
import { RoundFailure } from './round.type.js';

@Resolver(() => RoundFailure)
export class RoundFailureResolver {
  @ResolveField(() => String, { description: "The same for people, in the reader's language." })
  async message(@Parent() failure: RoundFailure, @Context() { caller }: GraphqlContext): Promise<string> {
    const key = `rounds.failures.${failure.code}`;
    return isTextKey(key) ? text(languageOf(caller, await caller.identity()), key) : failure.code;
  }
}
