import type { Language, LanguageLevel } from '@ketnoi/kernel';
import { Field, InputType } from '@nestjs/graphql';
import { LanguageEnum, LanguageLevelEnum } from '../graphql/languages.type.js';

@InputType()
export class SpokenLanguageInput {
  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => LanguageLevelEnum)
  level: LanguageLevel;
}

@InputType()
export class PersonInput {
  @Field(() => String, { description: "In the person's own script, in the order of the person's country." })
  ownName: string;

  @Field(() => String)
  latinName: string;

  @Field(() => String, { nullable: true, defaultValue: null })
  reading: string | null;

  @Field(() => String, { nullable: true, defaultValue: null })
  title: string | null;

  @Field(() => String, { nullable: true, defaultValue: null })
  position: string | null;

  @Field(() => String, { nullable: true, defaultValue: null })
  mobile: string | null;

  @Field(() => String, { description: 'ISO 3166, two letters.' })
  country: string;

  @Field(() => LanguageEnum, { description: 'What the person reads.' })
  language: Language;

  @Field(() => String, { defaultValue: 'Asia/Ho_Chi_Minh' })
  timeZone: string;

  @Field(() => [SpokenLanguageInput])
  languages: SpokenLanguageInput[];
}
