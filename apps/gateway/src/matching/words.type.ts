import type { Language } from '@ketnoi/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ExpectedError, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { LanguageEnum } from '../graphql/languages.type.js';
import { resultUnion } from '../graphql/result-union.js';

@ObjectType({ description: 'A word of profiles and needs that no reading knew.' })
export class UnknownWord {
  @Field(() => String)
  word: string;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => Int, { description: 'In how many texts it stands.' })
  texts: number;

  @Field(() => Int, { description: 'Of them, profiles of suppliers; the others are needs.' })
  profiles: number;

  @Field(() => [String], { description: 'What stands around it, in texts that are not confidential.' })
  examples: readonly string[];
}

@InputType()
export class WordInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => String)
  word: string;

  @Field(() => LanguageEnum, { nullable: true, description: 'Null: read in texts of every language.' })
  language?: Language | null;

  @Field(() => Boolean, { defaultValue: false, description: 'In force at every fair.' })
  everywhere: boolean;
}

@InputType()
export class WordMappingInput extends WordInput {
  @Field(() => String, { description: 'The node of the taxonomy that it means.' })
  taxonomyId: string;
}

@ObjectType({ description: 'A word that an organiser mapped.' })
export class MappedWord {
  @Field(() => String)
  word: string;

  @Field(() => LanguageEnum, { nullable: true })
  language: Language | null;

  @Field(() => String, { nullable: true, description: 'Null: mapped no longer.' })
  taxonomyId: string | null;

  @Field(() => Boolean)
  everywhere: boolean;
}

@ObjectType({
  implements: () => ExpectedError,
  description: 'What all fairs share is said by whoever organises each that is not over.',
})
export class OnlyThisFair extends ExpectedError {}

export const MapWordResult = resultUnion('MapWordResult', () => [MappedWord, InvalidInput, NotFound, OnlyThisFair]);
