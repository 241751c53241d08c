import { COMPANY, FAIR, ORGANISER, PARENT } from '../access/standings.js';

/** Lines of the policy table about prices; see access/policy.ts. */
export const PRICES_POLICY = {
  'Query.priceList': FAIR,
  'Query.quotes': COMPANY,
  'Quotes.wallToWall': PARENT,
  'Query.bookingExtras': COMPANY,
  'Query.extrasPreview': COMPANY,
  'Mutation.setBookingExtras': COMPANY,
  'Mutation.setPriceList': ORGANISER,
} as const;
