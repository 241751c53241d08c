import type { CompanyId, FairId, MembershipId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import type { Membership } from '../../domain/membership.js';
import type { HeldPlace } from '../../domain/people-list.js';

/** Port: memberships as they are stored. */
export abstract class Memberships {
  /** Giving what somebody has already changes nothing; answers whether something was added. */
  abstract add(membership: Membership, grantedBy: PersonId | null): Promise<boolean>;
  /** All in one statement; false when one of them was given meanwhile, and then none is added. */
  abstract addAll(memberships: readonly Membership[], grantedBy: PersonId): Promise<boolean>;
  abstract byId(id: MembershipId): Promise<Membership | null>;
  abstract ofPerson(personId: PersonId): Promise<Membership[]>;
  /** In one statement. */
  abstract ofPeople(personIds: readonly PersonId[]): Promise<Membership[]>;
  /** False when it was gone already. */
  abstract remove(id: MembershipId): Promise<boolean>;
  /** How many there were of them. */
  abstract removeAll(ids: readonly MembershipId[]): Promise<number>;
  /** How many organisers a fair has; inside a unit of work the rows stay locked until its end. */
  abstract countOrganisers(fairId: FairId): Promise<number>;
  abstract ofFair(fairId: FairId, page: PageRequest): Promise<Page<Membership>>;
  /** Every role at the fair, and everybody's belonging to a company in the care of the fair. */
  abstract heldAt(fairId: FairId): Promise<HeldPlace[]>;
  abstract ofCompany(companyId: CompanyId, page: PageRequest): Promise<Page<Membership>>;
  /** Whether the company takes part in the fair, which another room decides. */
  abstract takesPart(fairId: FairId, companyId: CompanyId): Promise<boolean>;
  /** Whether the company came into the directory at this fair, or takes part in it and has no people of its own yet. */
  abstract inCareOf(fairId: FairId, companyId: CompanyId): Promise<boolean>;
}
