import { Injectable } from '@nestjs/common';
import type { Actor, PersonId } from '@ketnoi/kernel';
import type { Person } from '../domain/person.js';
import { maySeeContact, maySeeName } from '../domain/visibility.js';
import { PersonCards } from './ports/person-cards.js';

/** A person as one reader may see them: without contact data, `contact` is false and address and mobile are null. */
export interface SeenPerson extends Person {
  readonly contact: boolean;
}

/** People by id, each as far as the reader may see them. */
@Injectable()
export class SeePeople {
  constructor(private readonly cards: PersonCards) {}

  async execute(actor: Actor, ids: readonly PersonId[]): Promise<SeenPerson[]> {
    const led = actor.ledCompanies.map(({ companyId }) => companyId);
    const cards = await this.cards.byIds(ids, [...actor.companyIds, ...led]);
    return cards
      .filter((card) => maySeeName(actor, card))
      .map((card) =>
        maySeeContact(actor, card)
          ? { ...card, contact: true }
          : { ...card, contact: false, email: null, mobile: null },
      );
  }
}
