import type { BookingListColumn, BookingListProblem, EditedBookingRow } from '@ketnoi/booth-allocation';
import type { Result } from '@ketnoi/kernel';
import type { TextKey } from '@ketnoi/messages';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The columns of the office's list of bookings that are compared when it comes back. */
export const BOOKING_LIST_HEADINGS: ListHeadings<BookingListColumn | 'id' | 'stamp'> = {
  booth: 'columns.booth',
  company: 'columns.company',
  price: 'columns.price',
  paid: 'columns.paid',
  note: 'columns.note',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone, in words and times of their language. */
export const BOOKING_LIST_ASIDE: readonly TextKey[] = [
  'columns.area',
  'columns.tax-code',
  'columns.country',
  'columns.state',
  'columns.currency',
  'columns.deposit',
  'columns.waived',
  'columns.held-until',
  'columns.created-at',
  'columns.ended-at',
];

export const readEditedBookings = (
  bytes: Uint8Array,
): Promise<Result<readonly EditedBookingRow[], readonly BookingListProblem[]>> =>
  readEditedList(bytes, BOOKING_LIST_HEADINGS, BOOKING_LIST_ASIDE);
