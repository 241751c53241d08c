/** What a statement pays is booked within seconds; whatever is not waits for a worker that may be down. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;
const PAUSE_GROWS = 1.5;

/** Before asking for the nth time, beginning with 0. */
export const pauseBefore = (nth: number): number => Math.min(FIRST_PAUSE_MS * PAUSE_GROWS ** nth, LONGEST_PAUSE_MS);
