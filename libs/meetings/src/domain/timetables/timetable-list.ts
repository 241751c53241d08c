import type { Cells, EditedRow, ListColumns, RequestId } from '@ketnoi/kernel';
import { type clockOf, plainDay, plainTime } from '../slots/written-times.js';
import { PLACE_KINDS, type PlaceKind } from './timetable-inputs.js';

export const TIMETABLE_LIST_COLUMNS = ['day', 'from', 'place', 'interpreter', 'buyer', 'supplier', 'others'] as const;
export type TimetableListColumn = (typeof TIMETABLE_LIST_COLUMNS)[number];
export type EditedTimetableRow = EditedRow<TimetableListColumn>;

/** Of the list of the working timetable it comes back when and where meetings are held and who translates. */
export const TIMETABLE_LIST: ListColumns<TimetableListColumn> = {
  all: TIMETABLE_LIST_COLUMNS,
  editable: new Set<TimetableListColumn>(['day', 'from', 'place', 'interpreter']),
};

export interface ListedMeeting {
  readonly requestId: RequestId;
  readonly startsAt: Date;
  readonly placeKind: PlaceKind;
  readonly placeNumber: string;
  readonly interpreterName: string | null;
  readonly buyerName: string;
  readonly supplierName: string;
  readonly otherNames?: string | null;
}

/** A place in the list without the words of any language. */
export const placeCell = (kind: PlaceKind, number: string): string => `${kind} ${number}`;

export function placeInCell(cell: string): { readonly kind: PlaceKind; readonly number: string } | null {
  const [word, ...rest] = cell.split(' ');
  const kind = PLACE_KINDS.find((one) => one === word);
  return kind && rest.length > 0 ? { kind, number: rest.join(' ') } : null;
}

export const cellsOfMeeting = (
  meeting: ListedMeeting,
  clock: ReturnType<typeof clockOf>,
): Cells<TimetableListColumn> => ({
  ...clock(meeting.startsAt),
  place: placeCell(meeting.placeKind, meeting.placeNumber),
  interpreter: meeting.interpreterName ?? '',
  buyer: meeting.buyerName,
  supplier: meeting.supplierName,
  others: meeting.otherNames ?? '',
});

/** Rows as people write them: 9:00 for 09:00, 21/10/2026 for 2026-10-21, 7 for the table 7 of a meeting that is at a table. */
export function writtenPlainly(
  rows: readonly EditedTimetableRow[],
  present: ReadonlyMap<string, Cells<TimetableListColumn>>,
): EditedTimetableRow[] {
  return rows.map(({ row, cells }) => {
    const { day, from, place } = cells;
    const kind = placeInCell(present.get(cells.id?.trim() ?? '')?.place ?? '')?.kind;
    return {
      row,
      cells: {
        ...cells,
        ...(day !== undefined && { day: plainDay(day.trim()) }),
        ...(from !== undefined && { from: plainTime(from.trim()) }),
        ...(place && kind && !placeInCell(place) && { place: placeCell(kind, place.trim()) }),
      },
    };
  });
}
