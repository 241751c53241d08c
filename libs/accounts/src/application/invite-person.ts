import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  AuditTrail,
  type CompanyId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  type Language,
  ok,
  Outbox,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { emailFrom } from '../domain/email.js';
import type { PersonInvited } from '../domain/events.js';
import { INVITATION_DAYS, type Invitation } from '../domain/invitation.js';
import { mayGivePlace, type MembershipRole, type Place, placeOf } from '../domain/membership.js';
import { type InvalidInput, invalidInput } from '../domain/problem.js';
import { AccountRules } from './ports/account-rules.js';
import { Invitations } from './ports/invitations.js';
import { Letters } from './ports/letters.js';
import { letsPeopleIn } from './lets-people-in.js';
import { Memberships } from './ports/memberships.js';
import { Tokens } from './ports/tokens.js';
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
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly memberships: Memberships,
    private readonly letters: Letters,
    private readonly tokens: Tokens,
    private readonly ids: Ids,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly rules: AccountRules,
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
    const token = this.tokens.next();
    const now = await this.unitOfWork.now();
    const invitation: Invitation = {
      id: this.ids.next(),
      email,
      place,
      invitedBy: actor.personId,
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
      acceptedAt: null,
      revokedAt: null,
    };
    await this.invitations.add(invitation, this.tokens.hash(token));
    await this.letters.write(
      {
        to: email,
        language,
        fairId: place.fairId,
        template: 'invitation',
        params: {
          link: `${this.rules.publicUrl}/invitation#${token}`,
          role: place.role,
          days: String(INVITATION_DAYS),
        },
      },
      actor.requestId,
    );
    const event: PersonInvited = {
      type: 'person-invited',
      fairId: place.fairId,
      payload: { invitationId: invitation.id },
    };
    await this.outbox.append([event], actor.requestId);
    await this.audit.record({
      fairId: place.fairId,
      actorId: actor.personId,
      forCompanyId: place.companyId,
      byRight: place.companyId ? (actsFor(actor, place.fairId, place.companyId) ?? undefined) : 'organiser',
      action: 'invite-person',
      subjectType: 'invitation',
      subjectId: invitation.id,
      detail: { role: place.role },
      requestId: actor.requestId,
    });
    return ok({ invitationId: invitation.id, email, expiresAt: invitation.expiresAt.toISOString() });
  }
}
