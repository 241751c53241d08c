import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ExpectedError, InvalidInput } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';

@ObjectType()
export class SignedIn {
  @Field(() => ID)
  personId: string;

  @Field(() => ID)
  sessionId: string;

  @Field(() => String, { nullable: true, description: 'With BEARER only: send it as `Authorization: Bearer …`.' })
  token: string | null;

  @Field(() => Date)
  expiresAt: Date;
}

@ObjectType({ implements: () => ExpectedError, description: 'Which of the two is wrong is not told.' })
export class WrongCredentials extends ExpectedError {}

@ObjectType({ implements: () => ExpectedError, description: 'Used, run out, taken back, or never made.' })
export class LinkNotOpen extends ExpectedError {}

@ObjectType({ implements: () => ExpectedError, description: 'Sign in first, then accept the invitation.' })
export class EmailTaken extends ExpectedError {}

@ObjectType()
export class SignedOut {
  @Field(() => [ID])
  sessionIds: string[];
}

@ObjectType()
export class ChangedPassword {
  @Field(() => Int, { description: 'How many other devices were signed out.' })
  endedSessions: number;
}

export const SignInResult = resultUnion('SignInResult', () => [SignedIn, WrongCredentials]);
export const SignInByLinkResult = resultUnion('SignInByLinkResult', () => [SignedIn, LinkNotOpen]);
export const ResetPasswordResult = resultUnion('ResetPasswordResult', () => [SignedIn, LinkNotOpen, InvalidInput]);
export const SignUpResult = resultUnion('SignUpResult', () => [SignedIn, LinkNotOpen, EmailTaken, InvalidInput]);
export const ChangePasswordResult = resultUnion('ChangePasswordResult', () => [
  ChangedPassword,
  WrongCredentials,
  InvalidInput,
]);
