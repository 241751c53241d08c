import { type Actor, actsFor, type FairId, hasFairRole, type PersonId } from '@ketnoi/kernel';
import type { Membership } from './membership.js';

export type LinkPurpose = 'sign-in' | 'password-reset';
export const SIGN_IN_LINK_DAYS = 14;
export const PASSWORD_RESET_MINUTES = 60;
/** For so long no second letter goes out, so that nobody's mailbox is flooded and nobody's fresh link is kept dead. */
const PASSWORD_RESET_PAUSE_MINUTES = 2;

export interface SignInLink {
  readonly id: string;
  readonly personId: PersonId;
  readonly fairId: FairId | null;
  readonly purpose: LinkPurpose;
  readonly createdBy: PersonId | null;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

export const isOpen = (link: SignInLink, now: Date): boolean =>
  link.usedAt === null && link.revokedAt === null && link.expiresAt > now;

/** Whether a letter went out just now, whose link works until then. Links that live longer came from the command line. */
export function isFreshReset(openUntil: Date | null, now: Date): boolean {
  if (openUntil === null) return false;
  const minutesLeft = (openUntil.getTime() - now.getTime()) / 60_000;
  return minutesLeft <= PASSWORD_RESET_MINUTES && minutesLeft > PASSWORD_RESET_MINUTES - PASSWORD_RESET_PAUSE_MINUTES;
}

/**
 * Whoever holds a link can act as its person, so a maker may only make one for somebody who can do nothing that the
 * maker cannot: staff of a company the maker speaks for, or interpreters and desk staff of the maker's fair, and nobody
 * who holds any other place besides.
 */
export function mayMakeLinkFor(actor: Actor, fairId: FairId, places: readonly Membership[]): boolean {
  return places.length > 0 && places.every((place) => isBelow(actor, fairId, place));
}

function isBelow(actor: Actor, fairId: FairId, place: Membership): boolean {
  if (place.companyId !== null) return actsFor(actor, fairId, place.companyId) !== null;
  const humble = place.role === 'interpreter' || place.role === 'desk-staff';
  return humble && place.fairId === fairId && hasFairRole(actor, fairId, 'organiser');
}
