import { COMPANY, FAIR, ORGANISER, PARENT } from '../access/standings.js';

/** Lines of the policy table about wishes and draws; see access/policy.ts. */
export const DRAWS_POLICY = {
  'Query.drawCall': FAIR,
  'Query.publishedDraws': FAIR,
  'Query.companyWishes': COMPANY,
  'Query.companyDrawOutcomes': COMPANY,
  'Query.drawRequests': ORGANISER,
  'Query.draw': ORGANISER,
  'Query.draws': ORGANISER,
  'Query.drawOutcomes': ORGANISER,
  'Query.drawComparison': ORGANISER,
  'Mutation.handInWishes': COMPANY,
  'Mutation.withdrawWishes': COMPANY,
  'Mutation.setDrawCall': ORGANISER,
  'Mutation.setPriorityPoints': ORGANISER,
  'Mutation.importPriorityPoints': ORGANISER,
  'Mutation.createDraw': ORGANISER,
  'Mutation.publishDraw': ORGANISER,
  'Mutation.discardDraw': ORGANISER,
  'Mutation.releaseDraw': ORGANISER,
  'ListedDrawRequest.company': PARENT,
  'FirmDrawOutcome.company': PARENT,
  'FirmInDraws.company': PARENT,
  'UnreleasableBooth.company': PARENT,
} as const;
