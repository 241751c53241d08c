import type { Language, PersonId } from '@ketnoi/kernel';
import type { Place } from './membership.js';

/** How long an invitation may be accepted, in days. */
export const INVITATION_DAYS = 21;

export interface Invitation {
  readonly id: string;
  readonly email: string;
  /** As who invites knows the person; null where only the address is known. */
  readonly name: string | null;
  /** What the letter is written in; null for invitations from before it was kept. */
  readonly language: Language | null;
  readonly place: Place;
  readonly invitedBy: PersonId;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
}

export const INVITATION_STATES = ['open', 'accepted', 'revoked', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export function stateOf(invitation: Invitation, now: Date): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}
