export { NoteBooking, type NoteRefusal } from './note-booking.js';
export { BookingNotes } from './ports/booking-notes.js';
export { type BookingListProblem, type EditedBookingRow, TakeBackBookings } from './take-back-bookings.js';
