import type { PersonDetails } from '@ketnoi/accounts';
import type { Language } from '@ketnoi/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { LanguageEnum } from '../graphql/languages.type.js';

@ObjectType({ description: 'Who somebody says one is who has no account yet.' })
export class Applicant {
  @Field(() => String)
  ownName: string;

  @Field(() => String)
  latinName: string;

  @Field(() => String, { nullable: true })
  position: string | null;

  @Field(() => String, { nullable: true })
  mobile: string | null;

  @Field(() => String)
  country: string;

  @Field(() => LanguageEnum)
  language: Language;

  @Field(() => String)
  timeZone: string;
}

export const toApplicant = (person: PersonDetails): Applicant => Object.assign(new Applicant(), person);
