import { FAIR, ORGANISER, PARENT } from '../access/standings.js';

/** Lines of the policy table about plans from files and pictures; see access/policy.ts. */
export const PLANS_POLICY = {
  'Query.checkPlanImport': ORGANISER,
  'Query.walkingDistance': FAIR,
  'Mutation.changeBooth': ORGANISER,
  'Query.checkEditedBooths': ORGANISER,
  'Mutation.takeBackBooths': ORGANISER,
  'Mutation.removeBooth': ORGANISER,
  'Mutation.importPlan': ORGANISER,
  'Mutation.setHallPicture': ORGANISER,
  'Mutation.removeHallPicture': ORGANISER,
  'Plan.features': PARENT,
  'Plan.pictures': PARENT,
} as const;
