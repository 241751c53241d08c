import { COMPANY, FAIR, ORGANISER } from '../access/standings.js';

/** Lines of the policy table about prices; see access/policy.ts. */
export const PRICES_POLICY = {
  'Query.priceList': FAIR,
  'Query.quotes': COMPANY,
  'Query.bookingExtras': COMPANY,
  'Query.extrasPreview': COMPANY,
  'Mutation.setBookingExtras': COMPANY,
  'Mutation.setPriceList': ORGANISER,
} as const;
