import { NoteBooking } from './note-booking.js';
import { NoteJournal } from './note-journal.js';
import { TakeBackBookings } from './take-back-bookings.js';

export const NOTE_USE_CASES = [NoteBooking, TakeBackBookings];
/** What they share. */
export const NOTE_PARTS = [NoteJournal];
