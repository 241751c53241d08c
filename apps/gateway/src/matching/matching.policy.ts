import { COMPANY, FAIR, HOLDER, ORGANISER, OVERSEERS, PARENT } from '../access/standings.js';

/** Lines of the policy table about matching; see access/policy.ts. */
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
  'Query.mayMapEverywhere': ORGANISER,
  'Mutation.mapWord': ORGANISER,
  'Mutation.unmapWord': ORGANISER,
  'Query.checkEditedWords': ORGANISER,
  'Mutation.takeBackWords': ORGANISER,
  'Query.supplierQuestion': HOLDER,
  'Query.companyQuestions': COMPANY,
  'Mutation.answerCompanyQuestion': COMPANY,
  // Participants that buy; a question to a supplier carries no name of who asked.
  'Mutation.askSupplier': { about: 'company-at-fair', allow: ['organiser', 'programme-officer', 'participant'] },
  'Mutation.answerSupplierQuestion': HOLDER,
} as const;
