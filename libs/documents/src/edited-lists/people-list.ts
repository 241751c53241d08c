import type { EditedPersonRow, PeopleListColumn, PeopleListProblem } from '@ketnoi/accounts';
import { FAIR_ROLES, type Result } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';
import { codesOfWords } from './told-words.js';

/** The columns of the list of people that are compared when it comes back. */
export const PEOPLE_LIST_HEADINGS: ListHeadings<PeopleListColumn | 'id' | 'stamp'> = {
  name: 'columns.person',
  latinName: 'columns.latin-name',
  roles: 'columns.fair-roles',
  firms: 'columns.invited-firm',
  email: 'columns.email',
  mobile: 'columns.mobile',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** The firms' names, for readers alone. */
export const PEOPLE_LIST_ASIDE = ['columns.company'] as const satisfies readonly TextKey[];

const roleOf = codesOfWords(FAIR_ROLES, (role, language) => text(language, 'values.fair-role', { role }));
const ORDER: readonly string[] = FAIR_ROLES;

/** Roles come back as codes, in the order in which they went out; a word that is none stays, and is refused by its row. */
export async function readEditedPeople(
  bytes: Uint8Array,
): Promise<Result<readonly EditedPersonRow[], readonly PeopleListProblem[]>> {
  const rows = await readEditedList<PeopleListColumn>(bytes, PEOPLE_LIST_HEADINGS, PEOPLE_LIST_ASIDE);
  if (!rows.ok) return rows;
  return {
    ok: true,
    value: rows.value.map(({ row, cells }) => ({
      row,
      cells: cells.roles === undefined ? cells : { ...cells, roles: inCodes(cells.roles) },
    })),
  };
}

const inCodes = (cell: string): string =>
  [...new Set(cell.split(/[;,]/).flatMap((word) => roleOf(word.trim()) || []))]
    .sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))
    .join('; ');
