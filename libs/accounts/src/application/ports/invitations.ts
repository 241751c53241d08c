import type { FairId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import type { Invitation } from '../../domain/invitation.js';
import type { PersonDetails } from '../../domain/person.js';

/** What somebody who holds the invitation is shown before accepting. */
export interface InvitationCard extends Invitation {
  readonly fairNames: Readonly<Record<string, string>>;
  readonly companyName: string | null;
  /** Who asked to take part says who one is: for the holder of the invitation alone, to begin from. */
  readonly applicant: PersonDetails | null;
}

/** Port: invitations as they are stored. */
export abstract class Invitations {
  abstract add(invitation: Invitation, tokenHash: string): Promise<void>;
  abstract byTokenHash(tokenHash: string): Promise<InvitationCard | null>;
  abstract byId(id: string): Promise<Invitation | null>;
  /** False when somebody accepted or revoked it meanwhile. */
  abstract accept(id: string, by: PersonId): Promise<boolean>;
  abstract revoke(id: string): Promise<boolean>;
  /** Newest first. */
  abstract ofFair(fairId: FairId, page: PageRequest): Promise<Page<InvitationCard>>;
}
