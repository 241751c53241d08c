import type { SeenPerson } from '@ketnoi/accounts';
import type { Language, LanguageLevel } from '@ketnoi/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LanguageEnum, LanguageLevelEnum } from '../graphql/languages.type.js';

@ObjectType()
export class SpokenLanguage {
  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => LanguageLevelEnum)
  level: LanguageLevel;
}

@ObjectType({ description: 'A person, as far as the reader may see them.' })
export class Person {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: "In the person's own script, in the order of the person's country." })
  ownName: string;

  @Field(() => String)
  latinName: string;

  @Field(() => String, { nullable: true, description: 'How the name is read, where its script does not tell.' })
  reading: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => String, { nullable: true })
  position: string | null;

  @Field(() => String, { description: 'ISO 3166, two letters.' })
  country: string;

  @Field(() => [SpokenLanguage])
  languages: SpokenLanguage[];

  @Field(() => String, { nullable: true, description: 'For colleagues and organisers.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'For colleagues and organisers.' })
  mobile: string | null;

  @Field(() => Boolean, { description: 'Invented, for demonstrations.' })
  fictional: boolean;
}

export const toPerson = (person: SeenPerson): Person => ({ ...person, languages: [...person.languages] });
