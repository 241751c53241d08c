import type { Result } from '@ketnoi/kernel';
import type { EditedSeatRow, SeatListColumn, SeatListProblem } from '@ketnoi/meetings';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The columns of the list of who sits in which seminar: all of them are compared when it comes back. */
export const SEAT_LIST_HEADINGS: ListHeadings<SeatListColumn | 'id' | 'stamp'> = {
  name: 'columns.person',
  latinName: 'columns.latin-name',
  companies: 'columns.company',
  seminars: 'columns.seminars',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

export const readEditedSeats = (
  bytes: Uint8Array,
): Promise<Result<readonly EditedSeatRow[], readonly SeatListProblem[]>> => readEditedList(bytes, SEAT_LIST_HEADINGS);
