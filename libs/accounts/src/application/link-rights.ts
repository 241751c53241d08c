import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type FairId, type PersonId } from '@ketnoi/kernel';
import { mayMakeLinkFor } from '../domain/sign-in-link.js';
import { FairFirms } from './ports/fair-firms.js';
import { Memberships } from './ports/memberships.js';
import { People } from './ports/people.js';

/** Whose one-time links somebody may make and take back, with what only the stored rows tell. */
@Injectable()
export class LinkRights {
  constructor(
    private readonly memberships: Memberships,
    private readonly people: People,
    private readonly firms: FairFirms,
  ) {}

  /** Never for people with a password: they come in by it, and what they agree to nobody else may say in their name. */
  async mayMake(actor: Actor, fairId: FairId, personId: PersonId): Promise<boolean> {
    const credentials = await this.people.credentialsOf(personId);
    return credentials?.passwordHash === null && (await this.mayRevoke(actor, fairId, personId));
  }

  async mayRevoke(actor: Actor, fairId: FairId, personId: PersonId): Promise<boolean> {
    return (await this.mayRevokeOf(actor, fairId, [personId])).has(personId);
  }

  /**
   * Of which of some people. An organiser stands above the companies in the care of the fair, not above those of other
   * fairs.
   */
  async mayRevokeOf(actor: Actor, fairId: FairId, personIds: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
    const places = await this.memberships.ofPeople(personIds);
    const placesOf = (personId: PersonId) => places.filter((place) => place.personId === personId);
    const below = personIds.filter((personId) => mayMakeLinkFor(actor, fairId, placesOf(personId)));
    const companies = below.flatMap(placesOf).flatMap(({ companyId }) => companyId ?? []);
    const firms = await this.firms.named(fairId, [...new Set(companies)], []);
    const letsIn = new Set(
      firms.filter(({ id, inCare }) => inCare || actsFor(actor, fairId, id) === 'member').map(({ id }) => id),
    );
    return new Set(
      below.filter((personId) =>
        placesOf(personId).every(({ companyId }) => companyId === null || letsIn.has(companyId)),
      ),
    );
  }
}
