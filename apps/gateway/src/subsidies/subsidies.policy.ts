/** Lines of the policy table about city subsidies; see access/policy.ts. */
const OFFICER = { about: 'fair', allow: ['programme-officer'] } as const;

export const SUBSIDIES_POLICY = {
  'Query.subsidyProgrammes': {
    about: 'fair',
    allow: ['organiser', 'programme-officer', 'group-leader', 'interpreter', 'desk-staff', 'participant'],
  },
  'Query.subsidyRequests': { about: 'fair', allow: ['organiser', 'programme-officer'] },
  'Query.companySubsidies': { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] },
  'Mutation.openSubsidyProgramme': { about: 'fair', allow: ['organiser', 'programme-officer'] },
  'Mutation.changeSubsidyProgramme': { about: 'fair', allow: ['organiser', 'programme-officer'] },
  'Mutation.requestSubsidy': { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] },
  'Mutation.checkSubsidyPaper': OFFICER,
  'Mutation.approveSubsidy': OFFICER,
  'Mutation.refuseSubsidy': OFFICER,
  'Mutation.settleSubsidy': OFFICER,
  'Mutation.releaseSubsidy': {
    about: 'company-at-fair',
    allow: ['member', 'group-leader', 'organiser', 'programme-officer'],
  },
} as const;
