import { COMPANY, FAIR, ORGANISER, PARENT } from '../access/standings.js';

/** Lines of the policy table about booths; see access/policy.ts. */
export const BOOTHS_POLICY = {
  'Query.plan': FAIR,
  'Query.publicPlan': { about: 'nothing', allow: ['anyone'] },
  'PublicPlan.features': PARENT,
  'Query.companyBookings': COMPANY,
  'Plan.bookingRules': PARENT,
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
