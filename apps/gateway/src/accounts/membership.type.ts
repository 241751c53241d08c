import { type Membership as HeldPlace, MEMBERSHIP_ROLES, type MembershipRole } from '@ketnoi/accounts';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { wordsEnum } from '../graphql/words-enum.js';

export const MembershipRoleEnum = wordsEnum(
  'MembershipRole',
  MEMBERSHIP_ROLES,
  'MEMBER belongs to a company; the others are roles at a fair.',
);

@ObjectType({ description: 'A place that a person holds: a role at a fair, or belonging to a company.' })
export class Membership {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  personId: string;

  @Field(() => ID, { nullable: true })
  fairId: string | null;

  @Field(() => ID, { nullable: true })
  companyId: string | null;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;
}

@ObjectType()
export class MembershipConnection extends connectionOf(Membership) {}

export const toMembership = (place: HeldPlace): Membership => ({ ...place });
