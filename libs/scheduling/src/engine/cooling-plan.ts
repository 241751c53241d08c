/**
 * How many moves are spent on what. The main cooling takes the largest round number of moves that fits (1, 1¼, 1½ or 1¾ times a power
 * of two); what is left goes to short reheats around the best timetable. So a run that was given seconds and stopped after N moves
 * and a run that is given N moves do the same.
 */

/** Moves at the first temperature during which the caller may measure its speed; short runs have none. */
export const WARM_UP = 32_768;
export const MEASURE_FROM = 8_192;
const SHORTEST_MEASURED = 4 * WARM_UP;

/** The total number of moves, or who will say so: asked after MEASURE_FROM and again after WARM_UP moves; the last answer counts. */
export type Iterations = number | ((movesDone: number) => number);

export function roundDown(moves: number): number {
  if (moves < 4) return Math.max(0, Math.floor(moves));
  const power = 2 ** Math.floor(Math.log2(moves));
  return power + Math.floor(((moves - power) * 4) / power) * (power / 4);
}

/** The next larger round number. */
export function roundUp(moves: number): number {
  const down = roundDown(moves);
  return down + 2 ** Math.floor(Math.log2(Math.max(1, down))) / 4;
}

export interface CoolingPlan {
  /** Moves at the first temperature. */
  readonly warmUp: number;
  /** Moves of the main cooling, warm-up included. */
  readonly main: number;
  /** Most moves in all. */
  readonly total: number;
}

/** @param total known beforehand */
export function planFor(total: number): CoolingPlan {
  const warmUp = total >= SHORTEST_MEASURED ? WARM_UP : 0;
  return { warmUp, main: Math.max(warmUp, roundDown(total)), total };
}

/** @param wish moves that would fit into the time, as measured; a little is left for reheats up to the next round number */
export function planWithin(wish: number): CoolingPlan {
  const main = roundDown(Math.max(SHORTEST_MEASURED, wish));
  return { warmUp: WARM_UP, main, total: roundUp(main) - 1 };
}
