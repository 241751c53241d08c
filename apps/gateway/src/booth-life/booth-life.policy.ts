import { COMPANY, ORGANISER, PARENT } from '../access/standings.js';

/** Lines of the policy table about the life of bookings; see access/policy.ts. */
export const BOOTH_LIFE_POLICY = {
  'Query.bookings': ORGANISER,
  'Query.booking': COMPANY,
  'Booking.history': PARENT,
  'Booking.endReason': PARENT,
  'Mutation.holdBooths': COMPANY,
  'Mutation.bookBooths': COMPANY,
  'Mutation.renewHolds': COMPANY,
  'Mutation.releaseBooths': COMPANY,
  'Mutation.cancelBooking': COMPANY,
  'Mutation.approveBooking': ORGANISER,
  'Mutation.refuseBooking': ORGANISER,
  'Mutation.freeOverdueBooking': ORGANISER,
  'Mutation.allotBooth': ORGANISER,
  'Mutation.withdrawBooth': ORGANISER,
  'Mutation.putBoothBack': ORGANISER,
} as const;
