import type { CatalogueEntry as StoredEntry, OfferKind } from '@ketnoi/directory';
import type { FairId, Language } from '@ketnoi/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { NotFound } from '../graphql/expected-error.type.js';
import { LanguageEnum } from '../graphql/languages.type.js';
import { resultUnion } from '../graphql/result-union.js';

@ObjectType({
  description: 'Ids of the taxonomy; markets are countries. What was only read from a text is not among them.',
})
export class CatalogueOffers {
  @Field(() => [String])
  products: string[];

  @Field(() => [String])
  processes: string[];

  @Field(() => [String])
  materials: string[];

  @Field(() => [String], { description: 'Still valid when the fair begins.' })
  certificates: string[];

  @Field(() => [String], { description: 'ISO 3166, two letters.' })
  markets: string[];
}

/** Under which field each kind of offer stands. */
export const OFFER_FIELDS = {
  product: 'products',
  process: 'processes',
  material: 'materials',
  certificate: 'certificates',
  'export-market': 'markets',
} as const satisfies Record<OfferKind, string>;

@ObjectType()
export class CatalogueBooth {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  number: string;
}

@ObjectType({ description: 'The beginning of how a firm describes itself.' })
export class CatalogueBrief {
  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  text: string;
}

@ObjectType({
  description: `A supplier of a fair as everybody may see it, having agreed to that. Buyers, people, addresses, tax codes and terms of
trade have no place here: those who take part find what they may know of them in \`company\`.`,
})
export class CatalogueEntry {
  /** At which fair: what hangs on the entry is asked for there. */
  fairId: FairId;

  @Field(() => ID, { description: 'Of the company.' })
  id: string;

  @Field(() => String, { description: 'As on its papers, in its own script.' })
  registeredName: string;

  @Field(() => String, { nullable: true })
  englishName: string | null;

  @Field(() => String)
  shortName: string;

  @Field(() => String, { description: 'ISO 3166, two letters.' })
  country: string;

  @Field(() => String, { nullable: true })
  website: string | null;

  @Field(() => String, { nullable: true, description: 'A sector of the taxonomy.' })
  sectorId: string | null;

  @Field(() => Boolean, { description: 'Invented, for demonstrations.' })
  fictional: boolean;
}

@ObjectType({ description: 'Suppliers in the order of their short names.' })
export class CatalogueEntryConnection extends connectionOf(CatalogueEntry) {}

export const PublicCatalogueResult = resultUnion('PublicCatalogueResult', () => [CatalogueEntryConnection, NotFound]);
export const CatalogueEntryResult = resultUnion('CatalogueEntryResult', () => [CatalogueEntry, NotFound]);

export const toEntry = (fairId: FairId, entry: StoredEntry): CatalogueEntry =>
  Object.assign(new CatalogueEntry(), entry, { fairId });
