import { PARENT } from '../access/standings.js';

/** Lines of the policy table about letters that are read again; see access/policy.ts. */
export const NOTICES_POLICY = {
  'Query.notices': { about: 'nothing', allow: ['signed-in'] },
  'Notice.subject': PARENT,
  'Notice.body': PARENT,
} as const;
