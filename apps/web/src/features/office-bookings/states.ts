/** Of transfers: those that wait for a person first. */
export const TRANSFER_STATES = ['DOUBTFUL', 'BOOKED', 'NEW', 'DISMISSED', 'OUTGOING'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];
