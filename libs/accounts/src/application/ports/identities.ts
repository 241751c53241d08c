import type { CompanyId, FairId, FairRole, Language, PersonId } from '@ketnoi/kernel';

/** Everything that decides what a person may do. */
export interface Rights {
  readonly personId: PersonId;
  readonly companyIds: readonly CompanyId[];
  readonly fairRoles: readonly { readonly fairId: FairId; readonly role: FairRole }[];
  readonly ledCompanies: readonly { readonly fairId: FairId; readonly companyId: CompanyId }[];
}

/** Who a living session belongs to. */
export interface Identity extends Rights {
  readonly sessionId: string;
  /** The language the person reads. */
  readonly language: Language;
}

/** Port: who stands behind a session token. One round trip, and nothing kept: a revoked right is gone with the next request. */
export abstract class Identities {
  /** Null when no living session has this hash, or its person was deactivated. */
  abstract byTokenHash(tokenHash: string): Promise<Identity | null>;
  /** What somebody may do who is not here now. Null for people who were deactivated. */
  abstract rightsOf(personId: PersonId): Promise<Rights | null>;
  /** Which of these sessions no longer live. */
  abstract ended(sessionIds: readonly string[]): Promise<string[]>;
}
