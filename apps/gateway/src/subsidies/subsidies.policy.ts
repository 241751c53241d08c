import { COMPANY, FAIR, OVERSEERS, PARENT } from '../access/standings.js';

/** Lines of the policy table about city subsidies; see access/policy.ts. */

const OFFICER = { about: 'fair', allow: ['programme-officer'] } as const;

export const SUBSIDIES_POLICY = {
  'Query.subsidyProgrammes': FAIR,
  'Query.subsidyRequests': OVERSEERS,
  'Query.companySubsidies': COMPANY,
  'Query.subsidyChoices': COMPANY,
  'SubsidyGrant.reason': PARENT,
  'Query.checkEditedSubsidies': OFFICER,
  'Mutation.openSubsidyProgramme': OVERSEERS,
  'Mutation.changeSubsidyProgramme': OVERSEERS,
  'Mutation.requestSubsidy': COMPANY,
  'Mutation.checkSubsidyPaper': OFFICER,
  'Mutation.approveSubsidy': OFFICER,
  'Mutation.refuseSubsidy': OFFICER,
  'Mutation.settleSubsidy': OFFICER,
  'Mutation.takeBackSubsidies': OFFICER,
  'Mutation.releaseSubsidy': {
    about: 'company-at-fair',
    allow: ['member', 'group-leader', 'organiser', 'programme-officer'],
  },
} as const;
