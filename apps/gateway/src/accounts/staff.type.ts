import type { StaffRequest } from '@ketnoi/accounts';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ExpectedError, IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { wordsEnum } from '../graphql/words-enum.js';
import { PersonInput } from './person.input.js';

export const StaffRoleEnum = wordsEnum('StaffRole', ['member', 'interpreter', 'desk-staff'] as const);

@InputType()
export class StaffInput {
  @Field(() => ID)
  fairId: string;

  @Field(() => StaffRoleEnum)
  role: StaffRequest['role'];

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'With MEMBER: which company.' })
  companyId: string | null;

  @Field(() => PersonInput)
  person: PersonInput;
}

@ObjectType()
export class AddedStaff {
  @Field(() => ID)
  personId: string;
}

@ObjectType({ description: 'A link by which somebody signs in, without its secret.' })
export class SignInLink {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  personId: string;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Date, { nullable: true, description: 'Used: to revoke it ends the session that it opened.' })
  usedAt: Date | null;
}

@ObjectType()
export class MadeSignInLink {
  @Field(() => ID)
  linkId: string;

  @Field(() => String, { description: 'Shown this once. Whoever has it can act as the person.' })
  url: string;

  @Field(() => Date)
  expiresAt: Date;
}

@ObjectType()
export class RevokedSignInLink {
  @Field(() => ID)
  linkId: string;
}

@ObjectType()
export class RevokedMembership {
  @Field(() => ID)
  membershipId: string;
}

@ObjectType({ implements: () => ExpectedError, description: 'A fair keeps at least one organiser.' })
export class LastOrganiser extends ExpectedError {}

export const AddStaffResult = resultUnion('AddStaffResult', () => [
  AddedStaff,
  NotFound,
  InvalidInput,
  IdempotencyConflict,
]);
export const MakeSignInLinkResult = resultUnion('MakeSignInLinkResult', () => [MadeSignInLink, NotFound]);
export const RevokeSignInLinkResult = resultUnion('RevokeSignInLinkResult', () => [RevokedSignInLink, NotFound]);
export const RevokeMembershipResult = resultUnion('RevokeMembershipResult', () => [
  RevokedMembership,
  NotFound,
  LastOrganiser,
]);
