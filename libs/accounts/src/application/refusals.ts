import type { InvalidInput } from '../domain/problem.js';

export interface NotFoundRefusal {
  readonly code: 'not-found';
}
/** The address and the password do not belong together; which of the two is wrong is not told. */
export interface WrongCredentials {
  readonly code: 'wrong-credentials';
}
/** The link or invitation does not exist, ran out, was used or was revoked; a guesser learns no more. */
export interface LinkNotOpen {
  readonly code: 'link-not-open';
}
export interface EmailTaken {
  readonly code: 'email-taken';
}
export interface LastOrganiser {
  readonly code: 'last-organiser';
}
export type { InvalidInput };

export const NOT_FOUND: NotFoundRefusal = { code: 'not-found' };
export const LINK_NOT_OPEN: LinkNotOpen = { code: 'link-not-open' };
