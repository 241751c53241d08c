export { NoteBooking, type NoteRefusal } from './note-booking.js';
export { BookingNotes } from './ports/booking-notes.js';
export {
  type BookingListProblem,
  type BookingsDifference,
  type EditedBookingRow,
  type EditedBookings,
  type EditedBookingsReader,
  TakeBackBookings,
  type TakeBackBookingsRefusal,
} from './take-back-bookings.js';
