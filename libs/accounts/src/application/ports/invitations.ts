import type { FairId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import type { Invitation } from '../../domain/invitation.js';
import type { PersonDetails } from '../../domain/person.js';

/** What somebody who holds the invitation is shown before accepting. */
export interface InvitationCard extends Invitation {
  readonly fairNames: Readonly<Record<string, string>>;
  readonly companyName: string | null;
  readonly companyTaxCode: string | null;
  /** Who asked to take part says who one is: for the holder of the invitation alone, to begin from. */
  readonly applicant: PersonDetails | null;
}

/** Port: invitations as they are stored. */
export abstract class Invitations {
  /** All of them in one statement. */
  abstract add(...sent: readonly (Invitation & { readonly tokenHash: string })[]): Promise<void>;
  abstract byTokenHash(tokenHash: string): Promise<InvitationCard | null>;
  abstract byId(id: string): Promise<Invitation | null>;
  /** False when somebody accepted or revoked it meanwhile. */
  abstract accept(id: string, by: PersonId): Promise<boolean>;
  abstract revoke(id: string): Promise<boolean>;
  /** How many of them were open and are revoked now. */
  abstract revokeAll(ids: readonly string[]): Promise<number>;
  /** Newest first. */
  abstract ofFair(fairId: FairId, page: PageRequest): Promise<Page<InvitationCard>>;
  /** Those of the fair that have one of the ids, or are open and went to one of the addresses. */
  abstract named(fairId: FairId, ids: readonly string[], emails: readonly string[]): Promise<InvitationCard[]>;
}
