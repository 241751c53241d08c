import type { Language } from '@ketnoi/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../graphql/languages.type.js';

@ObjectType({ description: 'Who asks.' })
export class Me {
  @Field(() => ID)
  personId: string;

  @Field(() => ID)
  sessionId: string;

  @Field(() => LanguageEnum, { description: 'What the person wants to read.' })
  language: Language;
}
