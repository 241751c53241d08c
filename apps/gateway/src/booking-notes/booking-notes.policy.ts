import { ORGANISER } from '../access/standings.js';

/** Lines of the policy table about the office's notes on bookings; see access/policy.ts. */
export const BOOKING_NOTES_POLICY = {
  'Query.bookingNotes': ORGANISER,
  'Query.checkEditedBookings': ORGANISER,
  'Mutation.noteBooking': ORGANISER,
  'Mutation.takeBackBookings': ORGANISER,
} as const;
