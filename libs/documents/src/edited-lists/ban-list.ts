import { BAN_STATES, type BanListColumn, type BanListProblem, type EditedBanRow } from '@ketnoi/meetings';
import type { Result } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';
import { codesOfWords } from './told-words.js';

/** The columns of the list of pairs kept apart that are compared when it comes back, and read where a row is new. */
export const BAN_LIST_HEADINGS: ListHeadings<BanListColumn | 'id' | 'stamp'> = {
  buyer: 'columns.ban-buyer',
  supplier: 'columns.ban-supplier',
  reason: 'columns.reason',
  state: 'columns.ban-state',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

const stateOf = codesOfWords(BAN_STATES, (state, language) => text(language, 'values.ban-state', { state }));

/** Rows without an id are new pairs; the column of ids has to be there, so that a list that lost it adds nothing. */
export async function readEditedBans(
  bytes: Uint8Array,
): Promise<Result<readonly EditedBanRow[], readonly BanListProblem[]>> {
  const rows = await readEditedList<BanListColumn>(bytes, BAN_LIST_HEADINGS);
  if (!rows.ok) return rows;
  const inCodes = ({ row, cells }: EditedBanRow): EditedBanRow =>
    cells.state === undefined ? { row, cells } : { row, cells: { ...cells, state: stateOf(cells.state) } };
  return { ok: true, value: rows.value.map(inCodes) };
}
