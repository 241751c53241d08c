/** Lines of the policy table about matching; see access/policy.ts. */
const COMPANY = { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] } as const;
const ORGANISER = { about: 'fair', allow: ['organiser'] } as const;
const OVERSEERS = { about: 'fair', allow: ['organiser', 'programme-officer'] } as const;
const FAIR = {
  about: 'fair',
  allow: ['organiser', 'programme-officer', 'group-leader', 'interpreter', 'desk-staff', 'participant'],
} as const;
const HOLDER = { about: 'secret', allow: ['anyone'] } as const;
const PARENT = { about: 'parent', allow: [] } as const;

export const MATCHING_POLICY = {
  'Query.nearMisses': COMPANY,
  'Query.openQuestions': {
    about: 'company-at-fair',
    allow: ['member', 'group-leader', 'organiser', 'programme-officer'],
  },
  'Query.unmetDemand': OVERSEERS,
  'Query.matchingWeights': OVERSEERS,
  'Query.triedWeights': ORGANISER,
  'TriedList.need': PARENT,
  'TriedList.buyer': PARENT,
  'TriedList.enter': PARENT,
  'TriedList.leave': PARENT,
  'Subscription.scoresChanged': FAIR,
  'Query.readText': FAIR,
  'Query.unknownWords': ORGANISER,
  'Query.mappedWords': ORGANISER,
  'Mutation.mapWord': ORGANISER,
  'Mutation.unmapWord': ORGANISER,
  'Query.supplierQuestion': HOLDER,
  'Mutation.askSupplier': { about: 'company-at-fair', allow: ['organiser', 'programme-officer'] },
  'Mutation.answerSupplierQuestion': HOLDER,
} as const;
