import { ORGANISER } from '../access/standings.js';

/** Lines of the policy table about the audit log; see access/policy.ts. */
export const AUDIT_POLICY = {
  'Query.auditLog': ORGANISER,
  'Query.auditActions': ORGANISER,
} as const;
