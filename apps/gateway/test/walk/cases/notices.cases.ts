import type { WalkCase } from '../walk-case.js';

export const NOTICES_CASES: WalkCase[] = [
  {
    operation: 'Query.notices',
    document: 'query ($fair: ID!) { notices(fairId: $fair, first: 100) { nodes { subject body writtenAt } } }',
    variables: ({ target }) => ({ fair: target.fairId }),
  },
];
