import { COMPANY, HOLDER } from '../access/standings.js';

/** Lines of the policy table about links that show single things; see access/policy.ts. */
export const SHARE_POLICY = {
  'Query.shared': HOLDER,
  'Query.shareLinks': { about: 'nothing', allow: ['signed-in'] },
  'Mutation.createShareLink': COMPANY,
  'Mutation.revokeShareLink': { about: 'person', allow: ['self'] },
} as const;
