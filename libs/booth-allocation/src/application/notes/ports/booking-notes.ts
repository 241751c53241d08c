import type { BookingId, CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import type { BookingNote } from '../../../domain/notes/booking-note.js';

/** Port: the office's notes on bookings. Written inside a unit of work. */
export abstract class BookingNotes {
  /** All that stand at a fair. */
  abstract ofFair(fairId: FairId): Promise<readonly BookingNote[]>;
  /** Whose bookings these are; those that do not exist are left out. Nobody else notes them until the transaction ends. */
  abstract lock(fairId: FairId, bookingIds: readonly BookingId[]): Promise<ReadonlyMap<BookingId, CompanyId>>;
  abstract write(fairId: FairId, notes: readonly BookingNote[], by: PersonId): Promise<void>;
}
