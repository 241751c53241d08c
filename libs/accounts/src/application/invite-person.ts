import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  type Language,
  ok,
  type Result,
} from '@ketnoi/kernel';
import { emailFrom } from '../domain/email.js';
import { mayGivePlace, type MembershipRole, type Place, placeOf } from '../domain/membership.js';
import { type InvalidInput, invalidInput } from '../domain/problem.js';
import { InvitationDesk } from './invitation-desk.js';
import { letsPeopleIn } from './lets-people-in.js';
import { Memberships } from './ports/memberships.js';
import { NOT_FOUND, type NotFoundRefusal } from './refusals.js';

export interface InvitationRequest {
  readonly fairId: FairId;
  readonly email: string;
  readonly role: MembershipRole;
  /** With role `member` the company that lets the person in; else null. */
  readonly companyId: CompanyId | null;
  /** What the letter is written in. */
  readonly language: Language;
}
export interface SentInvitation {
  readonly invitationId: string;
  readonly email: string;
  readonly expiresAt: string;
}
type Refusal = NotFoundRefusal | InvalidInput;

/** A letter offers somebody a place at a fair or in a company. Only the mailbox ever holds its secret. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly memberships: Memberships,
    private readonly desk: InvitationDesk,
  ) {}

  async execute(
    actor: Actor,
    request: InvitationRequest,
    idempotencyKey: string,
  ): Promise<Result<SentInvitation, Refusal | IdempotencyConflict>> {
    const place = placeOf(request.fairId, request.role, request.companyId);
    if (!place || !mayGivePlace(actor, place)) return err(NOT_FOUND);
    const email = emailFrom(request.email);
    if (!email) return err(invalidInput([{ path: 'email', code: 'not-an-email' }]));
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'invite-person', key: idempotencyKey, request },
      () => this.invite(actor, place, email, request.language),
    );
  }

  private async invite(
    actor: Actor,
    place: Place,
    email: string,
    language: Language,
  ): Promise<Result<SentInvitation, Refusal>> {
    if (place.companyId !== null && !(await letsPeopleIn(this.memberships, actor, place.fairId, place.companyId)))
      return err(NOT_FOUND);
    const [invitation] = await this.desk.send(actor, [{ place, email, language, name: null }]);
    return ok({ invitationId: invitation.id, email, expiresAt: invitation.expiresAt.toISOString() });
  }
}
