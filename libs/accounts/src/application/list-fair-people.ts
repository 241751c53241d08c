import { Injectable } from '@nestjs/common';
import { type Actor, type FairId, hasFairRole, type PersonId } from '@ketnoi/kernel';
import type { HeldPlace, PersonAtFair } from '../domain/people-list.js';
import { maySeeContact } from '../domain/visibility.js';
import { Memberships } from './ports/memberships.js';
import { PersonCards } from './ports/person-cards.js';

/** Everybody whose places the office of a fair decides on, by name. Null for others than its organisers. */
@Injectable()
export class ListFairPeople {
  constructor(
    private readonly memberships: Memberships,
    private readonly cards: PersonCards,
  ) {}

  async execute(actor: Actor, fairId: FairId): Promise<readonly PersonAtFair[] | null> {
    if (!hasFairRole(actor, fairId, 'organiser')) return null;
    const places = new Map<PersonId, HeldPlace[]>();
    for (const place of await this.memberships.heldAt(fairId))
      places.set(place.personId, [...(places.get(place.personId) ?? []), place]);
    const people = await this.cards.byIds([...places.keys()], actor.companyIds);
    return people
      .filter((person) => maySeeContact(actor, person))
      .map((person) => ({ person, places: places.get(person.id) ?? [] }))
      .sort(
        ({ person: one }, { person: other }) =>
          one.latinName.localeCompare(other.latinName, 'vi') || (one.id < other.id ? -1 : 1),
      );
  }
}
