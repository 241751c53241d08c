import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { Loader } from '../../graphql/loaders.js';
import { Clash } from '../refusals.type.js';
import { ClashTextLoader } from './clash-text.loader.js';

@Resolver(() => Clash)
export class ClashTextResolver {
  @ResolveField(() => String, { description: "What, whom, when and which meetings, in the reader's language." })
  text(@Parent() clash: Clash, @Loader(ClashTextLoader) texts: DataLoader<Clash, string>): Promise<string> {
    return texts.load(clash);
  }
}
