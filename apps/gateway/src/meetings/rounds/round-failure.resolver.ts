import { isTextKey, text } from '@ketnoi/messages';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { languageOf } from '../../access/caller.js';
import type { GraphqlContext } from '../../graphql/graphql-context.js';
import { Loader } from '../../graphql/loaders.js';
import type { Clash } from '../refusals.type.js';
import { ClashTextLoader } from '../timetables/clash-text.loader.js';
import { RoundFailure } from './round.type.js';

@Resolver(() => RoundFailure)
export class RoundFailureResolver {
  @ResolveField(() => String, { description: "The same for people, in the reader's language." })
  async message(
    @Parent() failure: RoundFailure,
    @Loader(ClashTextLoader) clashes: DataLoader<Clash, string>,
    @Context() { caller }: GraphqlContext,
  ): Promise<string> {
    const key = `rounds.failures.${failure.code}`;
    if (!isTextKey(key)) return failure.code;
    const told = await Promise.all(failure.clashes.map((clash) => clashes.load(clash)));
    return [text(languageOf(caller, await caller.identity()), key), ...told].join(' ');
  }
}
