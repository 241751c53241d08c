import type { PersonId } from '@ketnoi/kernel';

/** How the token travels: a browser's cookie, or a program's header. */
export type SessionKind = 'cookie' | 'bearer';

/** A signed-in device. */
export interface Session {
  readonly id: string;
  readonly personId: PersonId;
  readonly kind: SessionKind;
  readonly userAgent: string | null;
  readonly expiresAt: Date;
  /** The one-time link that opened it, if one did: revoking the link ends it. */
  readonly openedByLink: string | null;
}

export interface Device {
  readonly kind: SessionKind;
  readonly userAgent: string | null;
}
