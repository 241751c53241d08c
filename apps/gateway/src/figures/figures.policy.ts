import { ORGANISER } from '../access/standings.js';

/** Lines of the policy table about what a fair counts; see access/policy.ts. */
export const FIGURES_POLICY = {
  'Query.fairFigures': { about: 'nothing', allow: ['anyone'] },
  'Query.fairState': ORGANISER,
  'Query.fairGaps': ORGANISER,
} as const;
