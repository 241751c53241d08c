/** Measures the speed of this machine during the warm-up of a search, and says how many moves fit into the time that is left. */
import type { Iterations } from '../engine/cooling-plan.js';
import { MEASURE_FROM, WARM_UP } from '../engine/cooling-plan.js';

/** Less than all of it: a machine that others use as well may get slower, and a cooling that is cut short is not repeatable. */
const SHARE_OF_TIME = 0.8;

/** @param now milliseconds, from any origin @param deadline when the search must be over, in the same milliseconds */
export function iterationsWithin(now: () => number, deadline: number): Iterations {
  let measuredFrom = now();
  return (movesDone) => {
    if (movesDone === MEASURE_FROM) measuredFrom = now();
    const time = now();
    const perMove = Math.max(1e-5, (time - measuredFrom) / (WARM_UP - MEASURE_FROM));
    return WARM_UP + Math.max(0, ((deadline - time) * SHARE_OF_TIME) / perMove);
  };
}
