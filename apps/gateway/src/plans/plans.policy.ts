/** Lines of the policy table about plans from files and pictures; see access/policy.ts. */
const ORGANISER = { about: 'fair', allow: ['organiser'] } as const;
const FAIR = {
  about: 'fair',
  allow: ['organiser', 'programme-officer', 'group-leader', 'interpreter', 'desk-staff', 'participant'],
} as const;
const PARENT = { about: 'parent', allow: [] } as const;

export const PLANS_POLICY = {
  'Query.checkPlanImport': ORGANISER,
  'Query.walkingDistance': FAIR,
  'Mutation.changeBooth': ORGANISER,
  'Mutation.removeBooth': ORGANISER,
  'Mutation.importPlan': ORGANISER,
  'Mutation.setHallPicture': ORGANISER,
  'Mutation.removeHallPicture': ORGANISER,
  'Plan.features': PARENT,
  'Plan.pictures': PARENT,
} as const;
