/** Lines of the policy table about the desk at the door; see access/policy.ts. */
export const DESK_POLICY = {
  'Query.deskDay': { about: 'fair', allow: ['organiser', 'programme-officer', 'desk-staff'] },
  'Mutation.markArrived': { about: 'fair', allow: ['organiser', 'desk-staff'] },
  'Mutation.takeBackArrival': { about: 'fair', allow: ['organiser', 'desk-staff'] },
} as const;
