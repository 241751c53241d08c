import {
  type FactEntries,
  type FactSource,
  type FactView,
  PROFILE_FACT_KINDS,
  type ProfileFactKind,
  type Unit,
  UNITS,
} from '@ketnoi/directory';
import type { Language } from '@ketnoi/kernel';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SpokenLanguage } from '../accounts/person.type.js';
import { LanguageEnum } from '../graphql/languages.type.js';
import { CalendarDate } from '../graphql/scalars/date.scalar.js';
import { wordsEnum } from '../graphql/words-enum.js';

export const UnitEnum = wordsEnum('Unit', UNITS, 'Quantities of different units do not compare.');
export const FactSourceEnum = wordsEnum(
  'FactSource',
  ['declared', 'read', 'verified'] as const,
  'Said by the firm, read from its text, or checked by somebody against a paper.',
);
export const ReadFactVerdictEnum = wordsEnum('ReadFactVerdict', ['confirmed', 'rejected', 'corrected'] as const);
export const ProfileFactKindEnum = wordsEnum('ProfileFactKind', PROFILE_FACT_KINDS);

@ObjectType({ description: 'One fact of what a supplier offers.' })
export class ProfileFact {
  @Field(() => ID)
  id: string;

  @Field(() => ProfileFactKindEnum)
  kind: ProfileFactKind;

  @Field(() => String, {
    nullable: true,
    description: 'What it names: a node of the taxonomy, a country, an incoterm.',
  })
  taxonomyId: string | null;

  @Field(() => Float, { nullable: true })
  amount: number | null;

  @Field(() => UnitEnum, { nullable: true })
  unit: Unit | null;

  @Field(() => FactSourceEnum)
  source: FactSource;

  @Field(() => String, { nullable: true, description: 'The words it was read from.' })
  words: string | null;

  @Field(() => ID, { nullable: true, description: 'The person who checked it.' })
  verifiedBy: string | null;

  @Field(() => Date, { nullable: true })
  verifiedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Which paper it was checked against.' })
  paper: string | null;

  @Field(() => CalendarDate, { nullable: true })
  expiresOn: string | null;
}

@ObjectType()
export class ProfileText {
  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  body: string;
}

@ObjectType({ description: 'Somebody who attends a fair for a company.' })
export class Delegate {
  @Field(() => ID)
  personId: string;

  @Field(() => String, { description: "In the person's own script, in the order of the person's country." })
  ownName: string;

  @Field(() => String)
  latinName: string;

  @Field(() => String, { nullable: true })
  reading: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  position: string | null;

  @Field(() => [SpokenLanguage])
  languages: SpokenLanguage[];
}

@ObjectType({ description: 'How a company takes part in a fair.' })
export class Participation {
  @Field(() => ID)
  fairId: string;

  @Field(() => ID)
  companyId: string;

  @Field(() => Boolean)
  asSupplier: boolean;

  @Field(() => Boolean)
  asBuyer: boolean;

  @Field(() => ID, { nullable: true })
  groupId: string | null;

  @Field(() => Int, { description: 'How many meetings it can hold at once.' })
  seats: number;

  @Field(() => Int, { nullable: true, description: 'Null: as many as there is time for.' })
  mostMeetings: number | null;
}

@InputType()
export class ProfileFactInput {
  @Field(() => ProfileFactKindEnum)
  kind: ProfileFactKind;

  @Field(() => String, { nullable: true })
  taxonomyId?: string | null;

  @Field(() => Float, { nullable: true })
  amount?: number | null;

  @Field(() => UnitEnum, { nullable: true })
  unit?: Unit | null;

  @Field(() => CalendarDate, { nullable: true })
  expiresOn?: string | null;
}

export const factEntries = ({ kind, taxonomyId, amount, unit, expiresOn }: ProfileFactInput): FactEntries => ({
  kind,
  taxonomyId: taxonomyId ?? null,
  amount: amount ?? null,
  unit: unit ?? null,
  expiresOn: expiresOn ?? null,
});

export const toProfileFact = (fact: FactView): ProfileFact => Object.assign(new ProfileFact(), fact);
