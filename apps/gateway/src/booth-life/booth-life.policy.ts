/** Lines of the policy table about the life of bookings; see access/policy.ts. */
const COMPANY = { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] } as const;
const ORGANISER = { about: 'fair', allow: ['organiser'] } as const;

export const BOOTH_LIFE_POLICY = {
  'Query.bookings': ORGANISER,
  'Query.booking': COMPANY,
  'Booking.history': { about: 'parent', allow: [] },
  'Mutation.holdBooths': COMPANY,
  'Mutation.bookBooths': COMPANY,
  'Mutation.cancelBooking': COMPANY,
  'Mutation.approveBooking': ORGANISER,
  'Mutation.refuseBooking': ORGANISER,
  'Mutation.freeOverdueBooking': ORGANISER,
  'Mutation.allotBooth': ORGANISER,
  'Mutation.withdrawBooth': ORGANISER,
  'Mutation.putBoothBack': ORGANISER,
} as const;
