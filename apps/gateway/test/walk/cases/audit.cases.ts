import type { Asked, WalkCase } from '../walk-case.js';

const fairOf = ({ target }: Asked) => ({ fair: target.fairId });

export const AUDIT_CASES: WalkCase[] = [
  {
    operation: 'Query.auditLog',
    document: `query ($fair: ID!) { auditLog(fairId: $fair, first: 100) {
      nodes { action actorName companyName subjectName detail } } }`,
    variables: fairOf,
  },
  {
    operation: 'Query.auditActions',
    document: 'query ($fair: ID!) { auditActions(fairId: $fair) }',
    variables: fairOf,
  },
];
