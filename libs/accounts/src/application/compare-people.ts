import { Injectable } from '@nestjs/common';
import { type Actor, type CellChange, differenceOf, type EditedRow, type FairId, Fingerprint } from '@ketnoi/kernel';
import { cellsOfPerson, PEOPLE_LIST, type PeopleListColumn } from '../domain/people-list.js';
import { type PeopleListProblem, type PlaceEdits, readPlaceEdits } from '../domain/read-place-edits.js';
import { ListFairPeople } from './list-fair-people.js';

export type EditedPersonRow = EditedRow<PeopleListColumn>;
type NamedChange = CellChange<PeopleListColumn> & { readonly name: string };

export interface PeopleDifference {
  readonly rows: number;
  readonly changes: readonly NamedChange[];
  readonly conflicts: readonly NamedChange[];
  readonly problems: readonly PeopleListProblem[];
  /** Names what would change: who approves it gives it back. */
  readonly seen: string;
}

/** What an edited list would give to people and take from them; null for others than organisers. */
@Injectable()
export class ComparePeople {
  constructor(
    private readonly list: ListFairPeople,
    private readonly fingerprint: Fingerprint,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    rows: readonly EditedPersonRow[],
  ): Promise<{ readonly difference: PeopleDifference; readonly edits: PlaceEdits } | null> {
    const listed = await this.list.execute(actor, fairId);
    if (!listed) return null;
    const people = new Map(listed.map((one) => [one.person.id as string, one]));
    const present = new Map([...people].map(([id, one]) => [id, cellsOfPerson(one)]));
    const found = differenceOf(PEOPLE_LIST, present, rows);
    const named = (change: CellChange<PeopleListColumn>): NamedChange => {
      return { ...change, name: people.get(change.id)?.person.ownName ?? '' };
    };
    const changes = found.changes.map(named);
    const edits = readPlaceEdits(changes, { fairId, people, by: actor.personId });
    const difference = {
      rows: rows.length,
      changes,
      conflicts: found.conflicts.map(named),
      problems: [...found.problems, ...edits.problems].sort((one, other) => one.row - other.row),
      seen: this.fingerprint.of(changes),
    };
    return { difference, edits };
  }
}
