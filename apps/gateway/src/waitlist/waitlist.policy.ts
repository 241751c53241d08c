import { COMPANY, FAIR, ORGANISER, PARENT } from '../access/standings.js';

/** Lines of the policy table about the waitlist; see access/policy.ts. */
export const WAITLIST_POLICY = {
  'Query.waitlistRules': FAIR,
  'Query.companyWaitlist': COMPANY,
  'Query.waitlist': ORGANISER,
  'Query.checkEditedWaitlist': ORGANISER,
  'Mutation.joinWaitlist': COMPANY,
  'Mutation.leaveWaitlist': COMPANY,
  'Mutation.acceptWaitlistOffer': COMPANY,
  'Mutation.declineWaitlistOffer': COMPANY,
  'Mutation.takeBackWaitlist': ORGANISER,
  'Mutation.setWaitlistRules': ORGANISER,
  'WaitlistPlace.company': PARENT,
} as const;
