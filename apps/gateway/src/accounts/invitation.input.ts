import type { MembershipRole } from '@ketnoi/accounts';
import type { Language } from '@ketnoi/kernel';
import { Field, ID, InputType } from '@nestjs/graphql';
import { LanguageEnum } from '../graphql/languages.type.js';
import { MembershipRoleEnum } from './membership.type.js';

@InputType()
export class InvitationInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => String)
  email: string;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'With MEMBER: which company.' })
  companyId: string | null;

  @Field(() => LanguageEnum, { description: 'What the letter is written in.' })
  language: Language;
}
