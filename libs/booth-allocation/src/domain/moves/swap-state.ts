/** A proposal is open until it is answered, taken back or too old. */
export const SWAP_STATES = ['proposed', 'done', 'declined', 'taken-back', 'expired'] as const;
export type SwapState = (typeof SWAP_STATES)[number];
