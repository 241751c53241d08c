/** The lines that most of the policy table is made of; see policy.ts. */
export const COMPANY = { about: 'company-at-fair', allow: ['member', 'group-leader', 'organiser'] } as const;
export const ORGANISER = { about: 'fair', allow: ['organiser'] } as const;
export const OVERSEERS = { about: 'fair', allow: ['organiser', 'programme-officer'] } as const;
/** Everybody who has to do with the fair. */
export const FAIR = {
  about: 'fair',
  allow: ['organiser', 'programme-officer', 'group-leader', 'interpreter', 'desk-staff', 'participant'],
} as const;
/** Whoever holds the secret. */
export const HOLDER = { about: 'secret', allow: ['anyone'] } as const;
/** What tells no more than its object's reader may know. */
export const PARENT = { about: 'parent', allow: [] } as const;
