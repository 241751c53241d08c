/** Lines of the policy table about prices; see access/policy.ts. */
export const PRICES_POLICY = {
  'Query.priceList': {
    about: 'fair',
    allow: ['organiser', 'programme-officer', 'group-leader', 'interpreter', 'desk-staff', 'participant'],
  },
  'Query.quotes': { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] },
  'Mutation.setBookingExtras': { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] },
  'Mutation.setPriceList': { about: 'fair', allow: ['organiser'] },
} as const;
