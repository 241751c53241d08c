import type { EditedTimetableRow, PlaceKind, TimetableListColumn, TimetableListProblem } from '@ketnoi/meetings';
import { placeCell, PLACE_KINDS } from '@ketnoi/meetings';
import { LANGUAGES, type Language, type Result } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The columns of the list of a timetable that are compared when it comes back. */
export const TIMETABLE_LIST_HEADINGS: ListHeadings<TimetableListColumn | 'id' | 'stamp'> = {
  day: 'columns.agenda-day',
  from: 'columns.agenda-from',
  place: 'columns.agenda-place',
  interpreter: 'columns.agenda-interpreter',
  buyer: 'columns.meeting-buyer',
  supplier: 'columns.supplier',
  others: 'columns.others',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that follow from the others. */
export const TIMETABLE_LIST_ASIDE = ['columns.agenda-until', 'columns.hall'] as const satisfies readonly TextKey[];

export async function readEditedTimetable(
  bytes: Uint8Array,
): Promise<Result<readonly EditedTimetableRow[], readonly TimetableListProblem[]>> {
  const read = await readEditedList<TimetableListColumn>(bytes, TIMETABLE_LIST_HEADINGS, TIMETABLE_LIST_ASIDE);
  if (!read.ok) return read as Result<never, readonly TimetableListProblem[]>;
  const rows = read.value.map(({ row, cells }) => ({
    row,
    cells: cells.place === undefined ? cells : { ...cells, place: withoutWords(cells.place) },
  }));
  return { ok: true, value: rows };
}

/** What a place is called before its number, in every language: the file may be of another one than its reader's. */
const WORDS: readonly { readonly kind: PlaceKind; readonly word: string }[] = LANGUAGES.flatMap((language: Language) =>
  PLACE_KINDS.map((kind) => ({ kind, word: text(language, 'values.agenda-place', { kind, number: '' }).trim() })),
);

function withoutWords(cell: string): string {
  const written = cell.normalize('NFC').trim();
  const said = WORDS.find(({ word }) => written.toLowerCase().startsWith(word.toLowerCase()));
  return said ? placeCell(said.kind, written.slice(said.word.length).trim()) : written;
}
