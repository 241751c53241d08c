import type { Result } from '@ketnoi/kernel';
import { type EditedFixedRow, type FixedListColumn, type FixedListProblem, PIN_STATES } from '@ketnoi/meetings';
import { text, type TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';
import { codesOfWords } from './told-words.js';

/** The columns of the list of pinned and special meetings that are compared when it comes back. */
export const FIXED_LIST_HEADINGS: ListHeadings<FixedListColumn | 'id' | 'stamp'> = {
  buyer: 'columns.meeting-buyer',
  supplier: 'columns.supplier',
  pin: 'columns.fixed-pin',
  slots: 'columns.fixed-slots',
  after: 'columns.fixed-after',
  others: 'columns.fixed-others',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Where pins hold meetings, for readers alone: the list of the timetable moves them. */
export const FIXED_LIST_ASIDE = [
  'columns.agenda-day',
  'columns.agenda-from',
  'columns.agenda-place',
  'columns.agenda-interpreter',
] as const satisfies readonly TextKey[];

const stateOf = codesOfWords(PIN_STATES, (state, language) => text(language, 'values.fixed-pin', { state }));

export async function readEditedFixed(
  bytes: Uint8Array,
): Promise<Result<readonly EditedFixedRow[], readonly FixedListProblem[]>> {
  const rows = await readEditedList<FixedListColumn>(bytes, FIXED_LIST_HEADINGS, FIXED_LIST_ASIDE);
  if (!rows.ok) return rows;
  const inCodes = ({ row, cells }: EditedFixedRow): EditedFixedRow =>
    cells.pin === undefined ? { row, cells } : { row, cells: { ...cells, pin: stateOf(cells.pin) } };
  return { ok: true, value: rows.value.map(inCodes) };
}
