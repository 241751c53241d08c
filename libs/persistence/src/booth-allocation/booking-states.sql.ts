import { ENDED_STATES, LIVE_STATES, OCCUPYING_STATES } from '@ketnoi/booth-allocation';

const listed = (states: readonly string[]): string => `(${states.map((state) => `'${state}'`).join(', ')})`;

/** `k.state IN ${OCCUPYING}`: the company has the booth. */
export const OCCUPYING = listed(OCCUPYING_STATES);
/** Some claim stands on the booth; the row names it in `live_booth_id`. */
export const LIVE = listed(LIVE_STATES);
/** The claim is over. */
export const ENDED = listed(ENDED_STATES);
