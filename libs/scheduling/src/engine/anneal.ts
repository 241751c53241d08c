/**
 * Improves a timetable by simulated annealing (Kirkpatrick et al. 1983) over chain moves: better ones are always taken, worse ones
 * with a chance that falls as the temperature does. The best timetable met is kept.
 * Cost: about a microsecond a move, independent of the size of the fair.
 */
import type { Effort, Rng } from '@ketnoi/kernel';
import { ChainMove } from './chain-move.js';
import type { SearchState } from './search-state.js';
import { proposeMove, type MoveChoice } from './propose-move.js';

export interface Cooling {
  readonly iterations: number;
  /** Temperatures in units of the score, first and last; the steps between are geometric. */
  readonly from: number;
  readonly to: number;
}

export interface AnnealResult {
  readonly best: Int32Array;
  readonly bestScore: number;
  readonly iterations: number;
}

const STOP_EVERY = 256;
const STEPS_OF_COOLING = 400;

export function anneal(
  state: SearchState,
  frozen: Uint8Array,
  choice: MoveChoice,
  cooling: Cooling,
  rng: Rng,
  effort: Effort,
  report: (done: number, bestScore: number) => void,
): AnnealResult {
  const chain = new ChainMove(state, rng, frozen);
  const best = state.slotOf.slice();
  let bestScore = state.score;
  let unsaved = false;
  const factor = Math.pow(cooling.to / cooling.from, 1 / STEPS_OF_COOLING);
  const perStep = Math.max(1, Math.ceil(cooling.iterations / STEPS_OF_COOLING));
  let temperature = cooling.from;
  let iteration = 0;
  for (; iteration < cooling.iterations; iteration++) {
    if (iteration % STOP_EVERY === 0 && effort.shouldStop()) break;
    if (iteration % perStep === 0 && iteration > 0) {
      temperature *= factor;
      if ((iteration / perStep) % 10 === 0) report(iteration / cooling.iterations, Math.max(bestScore, state.score));
    }
    const before = state.score;
    if (!proposeMove(state, chain, choice, rng)) continue;
    const gain = state.score - before;
    if (gain < 0) {
      if (rng.unit() >= Math.exp(gain / temperature)) {
        chain.undo();
        continue;
      }
      if (unsaved) {
        // The best so far is only copied when it is about to be left.
        chain.copyBefore(best);
        bestScore = before;
        unsaved = false;
      }
    } else if (state.score > bestScore) unsaved = true;
  }
  if (state.score > bestScore) {
    best.set(state.slotOf);
    bestScore = state.score;
  }
  return { best, bestScore, iterations: iteration };
}
