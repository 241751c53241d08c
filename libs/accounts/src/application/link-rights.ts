import { Injectable } from '@nestjs/common';
import type { Actor, FairId, PersonId } from '@ketnoi/kernel';
import { mayMakeLinkFor } from '../domain/sign-in-link.js';
import { letsPeopleIn } from './lets-people-in.js';
import { Memberships } from './ports/memberships.js';
import { People } from './ports/people.js';

/** Whose one-time links somebody may make and take back, with what only the stored rows tell. */
@Injectable()
export class LinkRights {
  constructor(
    private readonly memberships: Memberships,
    private readonly people: People,
  ) {}

  /** Never for people with a password: they come in by it, and what they agree to nobody else may say in their name. */
  async mayMake(actor: Actor, fairId: FairId, personId: PersonId): Promise<boolean> {
    const credentials = await this.people.credentialsOf(personId);
    return credentials?.passwordHash === null && (await this.mayRevoke(actor, fairId, personId));
  }

  /** An organiser stands above the companies in the care of the fair, not above those of other fairs. */
  async mayRevoke(actor: Actor, fairId: FairId, personId: PersonId): Promise<boolean> {
    const places = await this.memberships.ofPerson(personId);
    if (!mayMakeLinkFor(actor, fairId, places)) return false;
    for (const { companyId } of places)
      if (companyId !== null && !(await letsPeopleIn(this.memberships, actor, fairId, companyId))) return false;
    return true;
  }
}
