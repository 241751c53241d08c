import type { CompanyId, FairId, FairRole, Language, PersonId } from '@ketnoi/kernel';

/** Who a living session belongs to, with everything that decides what the person may do. */
export interface Identity {
  readonly sessionId: string;
  readonly personId: PersonId;
  /** The language the person reads. */
  readonly language: Language;
  readonly companyIds: readonly CompanyId[];
  readonly fairRoles: readonly { readonly fairId: FairId; readonly role: FairRole }[];
  readonly ledCompanies: readonly { readonly fairId: FairId; readonly companyId: CompanyId }[];
}

/** Port: who stands behind a session token. One round trip, and nothing kept: a revoked right is gone with the next request. */
export abstract class Identities {
  /** Null when no living session has this hash, or its person was deactivated. */
  abstract byTokenHash(tokenHash: string): Promise<Identity | null>;
  /** Which of these sessions no longer live. */
  abstract ended(sessionIds: readonly string[]): Promise<string[]>;
}
