import { COMPANY, FAIR, ORGANISER, PARENT } from '../access/standings.js';

/** Lines of the policy table about the directory; see access/policy.ts. */

const LEADER = { about: 'fair', allow: ['organiser', 'group-leader'] } as const;
/** As far as consent goes: see CatalogueReader. */
const SHOWN = {
  about: 'company-at-fair',
  allow: ['member', 'group-leader', 'organiser', 'programme-officer', 'interpreter', 'desk-staff', 'participant'],
} as const;

export const DIRECTORY_POLICY = {
  'Query.fairs': { about: 'nothing', allow: ['anyone'] },
  'Query.fair': { about: 'nothing', allow: ['anyone'] },
  'Query.groups': LEADER,
  'Query.companies': FAIR,
  'Query.company': SHOWN,
  'Query.needs': FAIR,
  'Query.need': SHOWN,
  'CompanyConnection.totalCount': PARENT,
  'CompanyConnection.facets': PARENT,
  'Company.addresses': PARENT,
  'Company.facts': PARENT,
  'Company.texts': PARENT,
  'Company.participation': SHOWN,
  'Company.delegates': SHOWN,
  'Need.company': SHOWN,
  'Need.readFacts': PARENT,
  'SavedFair.fair': PARENT,
  'SavedCompany.company': PARENT,
  'SavedProfileText.company': PARENT,
  'SavedNeed.need': PARENT,
  'Mutation.createFair': { about: 'nothing', allow: ['organiser'] },
  'Mutation.editFair': ORGANISER,
  'Mutation.createGroup': ORGANISER,
  'Mutation.registerCompany': LEADER,
  'Query.checkFirmsFile': LEADER,
  'Mutation.registerFirms': LEADER,
  'Mutation.editCompany': COMPANY,
  'Mutation.registerParticipation': ORGANISER,
  'Mutation.chooseDelegates': COMPANY,
  'Mutation.declareFacts': COMPANY,
  'Mutation.retractFact': COMPANY,
  'Mutation.settleReadFact': COMPANY,
  'Company.contradictions': PARENT,
  'Mutation.verifyFact': { about: 'company-at-fair', allow: ['programme-officer', 'organiser'] },
  'Mutation.writeProfileText': COMPANY,
  'Mutation.writeNeed': COMPANY,
  'Query.needsFile': COMPANY,
  'Mutation.importNeeds': COMPANY,
  'Mutation.editNeed': COMPANY,
  'Mutation.settleNeedFact': COMPANY,
} as const;
