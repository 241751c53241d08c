import { PARENT } from '../../access/standings.js';

const DESK = { about: 'fair', allow: ['organiser', 'desk-staff'] } as const;

/** Lines of the policy table about repairs and standby; see access/policy.ts. */
export const REPAIR_POLICY = {
  'Mutation.previewRepair': DESK,
  'Mutation.applyRepair': DESK,
  'Mutation.undoRepair': DESK,
  'Mutation.takeBackAbsence': DESK,
  'Mutation.prepareStandby': DESK,
  'Query.standbyPairs': { about: 'fair', allow: ['organiser', 'programme-officer', 'desk-staff'] },
  'StandbyPair.buyer': PARENT,
  'StandbyPair.supplier': PARENT,
} as const;
