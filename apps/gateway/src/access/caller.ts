import type { Identity } from '@ketnoi/accounts';
import type { Actor, Language } from '@ketnoi/kernel';

/** Whoever sent a request, before and after it is known who that is. */
export interface Caller {
  readonly requestId: string;
  readonly address: string;
  readonly userAgent: string | null;
  /** What the program or browser asks to be answered in; a signed-in person's own language otherwise. */
  readonly askedLanguage: Language | null;
  /** How the session's token came: a cookie rides along by itself, so that where the request comes from must be checked. */
  readonly credential: { readonly token: string; readonly by: 'cookie' | 'bearer' } | null;
  /** Loaded once a request, and only when asked for. */
  identity(): Promise<Identity | null>;
}

export const actorOf = (identity: Identity, requestId: string): Actor => ({
  personId: identity.personId,
  requestId,
  companyIds: identity.companyIds,
  fairRoles: identity.fairRoles,
  ledCompanies: identity.ledCompanies,
});

export const languageOf = (caller: Caller, identity: Identity | null): Language =>
  caller.askedLanguage ?? identity?.language ?? 'en';
