import { type InvitationCard, type InvitationState, type MembershipRole, stateOf } from '@ketnoi/accounts';
import type { Language } from '@ketnoi/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { IdempotencyConflict, InvalidInput, NotFound } from '../graphql/expected-error.type.js';
import { resultUnion } from '../graphql/result-union.js';
import { wordsEnum } from '../graphql/words-enum.js';
import { Applicant, toApplicant } from './applicant.type.js';
import { MembershipRoleEnum } from './membership.type.js';
import { LinkNotOpen } from './sign-in.type.js';

export const InvitationStateEnum = wordsEnum('InvitationState', ['open', 'accepted', 'revoked', 'expired'] as const);

@ObjectType()
export class Invitation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  email: string;

  @Field(() => String, { nullable: true, description: 'As who invites knows the person.' })
  name: string | null;

  @Field(() => ID)
  fairId: string;

  @Field(() => String, { description: "The fair's name in the reader's language." })
  fairName: string;

  @Field(() => MembershipRoleEnum)
  role: MembershipRole;

  @Field(() => ID, { nullable: true })
  companyId: string | null;

  @Field(() => String, { nullable: true })
  companyName: string | null;

  @Field(() => InvitationStateEnum)
  state: InvitationState;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Applicant, { nullable: true, description: 'Who asked to take part, for the holder of the invitation.' })
  applicant: Applicant | null;
}

@ObjectType()
export class InvitationConnection extends connectionOf(Invitation) {}

@ObjectType()
export class SentInvitation {
  @Field(() => ID)
  invitationId: string;

  @Field(() => String)
  email: string;

  @Field(() => Date)
  expiresAt: Date;
}

@ObjectType()
export class RevokedInvitation {
  @Field(() => ID)
  invitationId: string;
}

@ObjectType()
export class AcceptedInvitation {
  @Field(() => ID)
  personId: string;
}

export const InvitePersonResult = resultUnion('InvitePersonResult', () => [
  SentInvitation,
  NotFound,
  InvalidInput,
  IdempotencyConflict,
]);
export const RevokeInvitationResult = resultUnion('RevokeInvitationResult', () => [
  RevokedInvitation,
  NotFound,
  LinkNotOpen,
]);
export const AcceptInvitationResult = resultUnion('AcceptInvitationResult', () => [AcceptedInvitation, LinkNotOpen]);

export const toInvitation = (card: InvitationCard, now: Date, language: Language): Invitation => ({
  id: card.id,
  email: card.email,
  name: card.name,
  fairId: card.place.fairId,
  fairName: card.fairNames[language] ?? card.fairNames.en ?? Object.values(card.fairNames)[0] ?? '',
  role: card.place.role,
  companyId: card.place.companyId,
  companyName: card.companyName,
  state: stateOf(card, now),
  expiresAt: card.expiresAt,
  applicant: card.applicant && toApplicant(card.applicant),
});
