/** Lines of the policy table about the waitlist; see access/policy.ts. */
const COMPANY = { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] } as const;
const ORGANISER = { about: 'fair', allow: ['organiser'] } as const;

export const WAITLIST_POLICY = {
  'Query.waitlistRules': {
    about: 'fair',
    allow: ['organiser', 'programme-officer', 'group-leader', 'interpreter', 'desk-staff', 'participant'],
  },
  'Query.companyWaitlist': COMPANY,
  'Query.waitlist': ORGANISER,
  'Mutation.joinWaitlist': COMPANY,
  'Mutation.leaveWaitlist': COMPANY,
  'Mutation.acceptWaitlistOffer': COMPANY,
  'Mutation.declineWaitlistOffer': COMPANY,
  'Mutation.setWaitlistRules': ORGANISER,
  'WaitlistPlace.company': { about: 'parent', allow: [] },
} as const;
