import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, AuditTrail, Ids, type Language, Outbox, UnitOfWork } from '@ketnoi/kernel';
import type { PersonInvited } from '../domain/events.js';
import { INVITATION_DAYS, type Invitation } from '../domain/invitation.js';
import type { Place } from '../domain/membership.js';
import { AccountRules } from './ports/account-rules.js';
import { Invitations } from './ports/invitations.js';
import { Letters } from './ports/letters.js';
import { Tokens } from './ports/tokens.js';

export interface Offer {
  readonly place: Place;
  readonly email: string;
  readonly name: string | null;
  /** What the letter is written in. */
  readonly language: Language;
}

/** Writes invitations and their letters, inside the unit of work of whoever decided so, in a constant number of statements. */
@Injectable()
export class InvitationDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly letters: Letters,
    private readonly tokens: Tokens,
    private readonly ids: Ids,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly rules: AccountRules,
  ) {}

  async send(actor: Actor, offers: readonly Offer[]): Promise<Invitation[]> {
    if (offers.length === 0) return [];
    const now = await this.unitOfWork.now();
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
    const sent = offers.map((offer) => {
      const open = { expiresAt, acceptedAt: null, revokedAt: null };
      return {
        offer,
        token: this.tokens.next(),
        invitation: { ...offer, ...open, id: this.ids.next(), invitedBy: actor.personId },
      };
    });
    await this.invitations.add(
      ...sent.map(({ invitation, token }) => ({ ...invitation, tokenHash: this.tokens.hash(token) })),
    );
    const letters = sent.map(({ offer: { email, language, place }, token }) => ({
      to: email,
      language,
      fairId: place.fairId,
      template: 'invitation' as const,
      params: { link: `${this.rules.publicUrl}/invitation#${token}`, role: place.role, days: String(INVITATION_DAYS) },
    }));
    await this.letters.writeAll(letters, actor.requestId);
    const events = sent.map(({ invitation: { id, place } }): PersonInvited => {
      return { type: 'person-invited', fairId: place.fairId, payload: { invitationId: id } };
    });
    await this.outbox.append(events, actor.requestId);
    await this.audit.record(
      ...sent.map(({ invitation: { id, place } }) => ({
        fairId: place.fairId,
        actorId: actor.personId,
        forCompanyId: place.companyId,
        byRight: place.companyId
          ? (actsFor(actor, place.fairId, place.companyId) ?? undefined)
          : ('organiser' as const),
        action: 'invite-person',
        subjectType: 'invitation',
        subjectId: id,
        detail: { role: place.role },
        requestId: actor.requestId,
      })),
    );
    return sent.map(({ invitation }) => invitation);
  }
}
