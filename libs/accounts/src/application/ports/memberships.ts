import type { CompanyId, FairId, MembershipId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import type { Membership } from '../../domain/membership.js';

/** Port: memberships as they are stored. */
export abstract class Memberships {
  /** Giving what somebody has already changes nothing; answers whether something was added. */
  abstract add(membership: Membership, grantedBy: PersonId | null): Promise<boolean>;
  abstract byId(id: MembershipId): Promise<Membership | null>;
  abstract ofPerson(personId: PersonId): Promise<Membership[]>;
  /** False when it was gone already. */
  abstract remove(id: MembershipId): Promise<boolean>;
  /** How many organisers a fair has; inside a unit of work the rows stay locked until its end. */
  abstract countOrganisers(fairId: FairId): Promise<number>;
  abstract ofFair(fairId: FairId, page: PageRequest): Promise<Page<Membership>>;
  abstract ofCompany(companyId: CompanyId, page: PageRequest): Promise<Page<Membership>>;
  /** Whether the company takes part in the fair, which another room decides. */
  abstract takesPart(fairId: FairId, companyId: CompanyId): Promise<boolean>;
  /** Whether the company came into the directory at this fair, or takes part in it and has no people of its own yet. */
  abstract inCareOf(fairId: FairId, companyId: CompanyId): Promise<boolean>;
}
