import { cellsOfPerson, ListFairPeople, PEOPLE_LIST, PEOPLE_LIST_COLUMNS, type PersonAtFair } from '@ketnoi/accounts';
import { type CellOut, PEOPLE_LIST_ASIDE, PEOPLE_LIST_HEADINGS } from '@ketnoi/documents';
import { type Actor, type Language, stampOf } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';
import { tellRoles } from './told-places.js';

const COLUMNS = [
  ...PEOPLE_LIST_COLUMNS.map((column) => PEOPLE_LIST_HEADINGS[column]),
  ...[...PEOPLE_LIST_ASIDE, PEOPLE_LIST_HEADINGS.id, PEOPLE_LIST_HEADINGS.stamp],
];

/**
 * `people`: everybody with a role at a fair or in a company in its care, for its organisers, to come back with other roles;
 * `format` csv or xlsx.
 */
@Injectable()
export class PeopleFile extends ExportFile {
  readonly kind = 'people';

  constructor(private readonly list: ListFairPeople) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const people = await this.list.execute(actor, params.fairId);
    if (!people) return null;
    const rows = people.map((one) => rowOf(one, params.language));
    return tableFile({ title: 'exports.people', columns: COLUMNS, rows }, params);
  }
}

function rowOf(one: PersonAtFair, language: Language): CellOut[] {
  const cells = cellsOfPerson(one);
  const shown = { ...cells, roles: tellRoles(cells.roles, language) };
  const compared = PEOPLE_LIST_COLUMNS.map((column) => shown[column] || null);
  const firms = one.places.flatMap(({ firm }) => firm?.shortName ?? []).join('; ');
  return [...compared, firms || null, one.person.id, stampOf(PEOPLE_LIST, cells)];
}
