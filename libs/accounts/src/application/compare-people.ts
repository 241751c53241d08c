import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedRow,
  type FairId,
  Fingerprint,
  namedDifference,
} from '@ketnoi/kernel';
import { cellsOfPerson, PEOPLE_LIST, type PeopleListColumn } from '../domain/people-list.js';
import { type PeopleListProblem, type PlaceEdits, readPlaceEdits } from '../domain/read-place-edits.js';
import { ListFairPeople } from './list-fair-people.js';

export type EditedPersonRow = EditedRow<PeopleListColumn>;
export type PeopleDifference = ComparedList<PeopleListColumn, PeopleListProblem>;

export interface ComparedPeople {
  readonly difference: PeopleDifference;
  readonly edits: PlaceEdits;
}

/** What an edited list would give to people and take from them; null for others than organisers. */
@Injectable()
export class ComparePeople {
  constructor(
    private readonly list: ListFairPeople,
    private readonly fingerprint: Fingerprint,
  ) {}

  async execute(actor: Actor, fairId: FairId, rows: readonly EditedPersonRow[]): Promise<ComparedPeople | null> {
    const listed = await this.list.execute(actor, fairId);
    if (!listed) return null;
    const people = new Map(listed.map((one) => [one.person.id as string, one]));
    const present = new Map([...people].map(([id, one]) => [id, cellsOfPerson(one)]));
    const found = namedDifference(PEOPLE_LIST, present, rows, (id) => people.get(id)?.person.ownName ?? '');
    const edits = readPlaceEdits(found.changes, { fairId, people, by: actor.personId });
    return { difference: comparedList(found, edits.problems, this.fingerprint), edits };
  }
}
