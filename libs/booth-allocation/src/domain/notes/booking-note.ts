import { type BookingId, type Cells, inWholeUnits, type ListColumns, type Money } from '@ketnoi/kernel';

/** What the office wrote about a booking; the company never sees it. */
export interface BookingNote {
  readonly bookingId: BookingId;
  /** Null: nothing any more. */
  readonly note: string | null;
}

export const LONGEST_NOTE = 500;

/** Control characters but for tabs and the ends of lines. */
const UNSHOWABLE = /[^\P{Cc}\t\n\r]/u;

export function noteProblem(note: string): 'too-long' | 'unusable' | null {
  if (UNSHOWABLE.test(note)) return 'unusable';
  return note.length > LONGEST_NOTE ? 'too-long' : null;
}

/** An empty note is none. */
export const tidyNote = (note: string | null): string | null => note?.trim() || null;

export const BOOKING_LIST_COLUMNS = ['booth', 'company', 'price', 'paid', 'note'] as const;
export type BookingListColumn = (typeof BOOKING_LIST_COLUMNS)[number];

/** Of the office's list of bookings the notes come back; its other columns are there to be read. */
export const BOOKING_LIST: ListColumns<BookingListColumn> = {
  all: BOOKING_LIST_COLUMNS,
  editable: new Set<BookingListColumn>(['note']),
};

export const cellsOfBooking = (booking: {
  readonly boothNumber: string;
  readonly companyName: string;
  readonly price: Money;
  readonly paid: number;
  readonly note: string | null;
}): Cells<BookingListColumn> => {
  const { price } = booking;
  return {
    booth: booking.boothNumber,
    company: booking.companyName,
    price: String(inWholeUnits(price)),
    paid: String(inWholeUnits({ ...price, amount: booking.paid })),
    note: booking.note ?? '',
  };
};
