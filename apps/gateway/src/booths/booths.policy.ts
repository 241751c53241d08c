/** Lines of the policy table about booths; see access/policy.ts. */
const COMPANY = { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] } as const;
const ORGANISER = { about: 'fair', allow: ['organiser'] } as const;
const FAIR = {
  about: 'fair',
  allow: ['organiser', 'programme-officer', 'group-leader', 'interpreter', 'desk-staff', 'participant'],
} as const;

export const BOOTHS_POLICY = {
  'Query.plan': FAIR,
  'Query.companyBookings': COMPANY,
  'Plan.bookingRules': { about: 'parent', allow: [] },
  'Subscription.boothChanges': FAIR,
  'Mutation.holdBooth': COMPANY,
  'Mutation.bookBooth': COMPANY,
  'Mutation.renewHold': COMPANY,
  'Mutation.releaseBooth': COMPANY,
  'Mutation.drawHall': ORGANISER,
  'Mutation.drawBooths': ORGANISER,
  'Mutation.layOutHall': ORGANISER,
  'Mutation.setBookingRules': ORGANISER,
} as const;
