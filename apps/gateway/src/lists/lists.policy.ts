import { ORGANISER } from '../access/standings.js';

/** Lines of the policy table about lists that come back edited; see access/policy.ts. */
export const LISTS_POLICY = {
  'Query.checkEditedFirms': ORGANISER,
  'Mutation.takeBackFirms': ORGANISER,
  'Query.checkEditedGroups': ORGANISER,
  'Mutation.takeBackGroups': ORGANISER,
  'Query.checkEditedInvitations': ORGANISER,
  'Mutation.takeBackInvitations': ORGANISER,
  'Query.checkEditedLinks': ORGANISER,
  'Mutation.takeBackLinks': ORGANISER,
  'Query.checkEditedPeople': ORGANISER,
  'Mutation.takeBackPeople': ORGANISER,
} as const;
