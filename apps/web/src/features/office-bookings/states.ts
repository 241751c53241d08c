/** Of transfers: those that wait for a person first. */
export const TRANSFER_STATES = ['DOUBTFUL', 'BOOKED', 'NEW', 'DISMISSED', 'OUTGOING'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** Of requests for the city's money, in the order of their steps. */
export const GRANT_STATES = ['REQUESTED', 'APPROVED', 'SETTLED', 'REFUSED', 'RELEASED'] as const;
export type GrantState = (typeof GRANT_STATES)[number];
