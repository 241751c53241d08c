/** Of requests for the city's money, in the order of their steps. */
export const GRANT_STATES = ['REQUESTED', 'APPROVED', 'SETTLED', 'REFUSED', 'RELEASED'] as const;
export type GrantState = (typeof GRANT_STATES)[number];
