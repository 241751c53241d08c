import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, type FairId, hasFairRole, type Page, type PageRequest } from '@ketnoi/kernel';
import type { Membership } from '../domain/membership.js';
import { letsPeopleIn } from './lets-people-in.js';
import { Memberships } from './ports/memberships.js';

/** Who holds which place. Null for those who may not know. */
@Injectable()
export class ListMemberships {
  constructor(private readonly memberships: Memberships) {}

  ofOneself(actor: Actor): Promise<Membership[]> {
    return this.memberships.ofPerson(actor.personId);
  }

  async ofFair(actor: Actor, fairId: FairId, page: PageRequest): Promise<Page<Membership> | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.memberships.ofFair(fairId, page) : null;
  }

  /** The people of a company, for who speaks for it at that fair. */
  async ofCompany(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
    page: PageRequest,
  ): Promise<Page<Membership> | null> {
    if (!actor.companyIds.includes(companyId) && !(await letsPeopleIn(this.memberships, actor, fairId, companyId)))
      return null;
    return this.memberships.ofCompany(companyId, page);
  }
}
