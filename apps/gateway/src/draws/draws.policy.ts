/** Lines of the policy table about wishes and draws; see access/policy.ts. */
const COMPANY = { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] } as const;
const ORGANISER = { about: 'fair', allow: ['organiser'] } as const;
const FAIR = {
  about: 'fair',
  allow: ['organiser', 'programme-officer', 'group-leader', 'interpreter', 'desk-staff', 'participant'],
} as const;
const PARENT = { about: 'parent', allow: [] } as const;

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
} as const;
