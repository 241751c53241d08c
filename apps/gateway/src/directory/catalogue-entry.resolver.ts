import { type EntryBooth, inBrief, type Offer, type TextView } from '@ketnoi/directory';
import type { CompanyId, Language } from '@ketnoi/kernel';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import { LanguageEnum } from '../graphql/languages.type.js';
import { Loader } from '../graphql/loaders.js';
import { type AtFair, atFair } from './at-fair.js';
import { EntryBoothsLoader, EntryTextsLoader, OffersLoader } from './catalogue-entry.loader.js';
import {
  CatalogueBooth,
  CatalogueBrief,
  CatalogueEntry,
  CatalogueOffers,
  OFFER_FIELDS,
} from './catalogue-entry.type.js';
import { ProfileText } from './profile.type.js';

/** As much of a text as four lines of a printed column take. */
const BRIEF = 240;

/** What hangs on an entry. One statement an edge, however many entries. */
@Resolver(() => CatalogueEntry)
export class CatalogueEntryResolver {
  @ResolveField(() => CatalogueOffers)
  async offers(
    @Parent() entry: CatalogueEntry,
    @Loader(OffersLoader) offers: DataLoader<AtFair, Offer[]>,
  ): Promise<CatalogueOffers> {
    const sorted = Object.assign(new CatalogueOffers(), {
      products: [],
      processes: [],
      materials: [],
      certificates: [],
      markets: [],
    });
    for (const { kind, id } of await offers.load(keyOf(entry))) sorted[OFFER_FIELDS[kind]].push(id);
    return sorted;
  }

  @ResolveField(() => [CatalogueBooth], { description: 'Where it stands, also with others. None: it meets at tables.' })
  booths(
    @Parent() entry: CatalogueEntry,
    @Loader(EntryBoothsLoader) booths: DataLoader<AtFair, EntryBooth[]>,
  ): Promise<CatalogueBooth[]> {
    return booths.load(keyOf(entry));
  }

  @ResolveField(() => [ProfileText], { description: 'How it describes itself, by language.' })
  texts(
    @Parent() entry: CatalogueEntry,
    @Loader(EntryTextsLoader) texts: DataLoader<CompanyId, TextView[]>,
  ): Promise<ProfileText[]> {
    return texts.load(entry.id as CompanyId);
  }

  @ResolveField(() => CatalogueBrief, {
    nullable: true,
    description: `At most ${BRIEF} characters, in that language or else in English, Vietnamese or what there is.`,
  })
  async brief(
    @Parent() entry: CatalogueEntry,
    @Args('language', { type: () => LanguageEnum }) language: Language,
    @Loader(EntryTextsLoader) texts: DataLoader<CompanyId, TextView[]>,
  ): Promise<CatalogueBrief | null> {
    return inBrief(await texts.load(entry.id as CompanyId), language, BRIEF);
  }
}

const keyOf = (entry: CatalogueEntry): AtFair => atFair(entry.fairId, entry.id);
