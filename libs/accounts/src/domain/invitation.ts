import type { PersonId } from '@ketnoi/kernel';
import type { Place } from './membership.js';

/** How long an invitation may be accepted, in days. */
export const INVITATION_DAYS = 21;

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly place: Place;
  readonly invitedBy: PersonId;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
}

export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired';

export function stateOf(invitation: Invitation, now: Date): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}
