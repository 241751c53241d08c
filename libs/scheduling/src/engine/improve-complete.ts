/**
 * The anytime part for events in which everything must be held: a short cooling, then exact search for fewer gaps and longer and longer
 * coolings in turn, each from the best so far. The exact search proves what the annealing cannot: that a timetable is optimal, or that
 * there is none. Every round is twice as long as the one before, so what is done first does not depend on the time there is.
 */
import type { Annealer } from './anneal.js';
import { roundDown, type Iterations } from './cooling-plan.js';
import { ITERATIONS_IN_PORTION, type GapPolisher } from './exact/gap-polisher.js';
import { warmUp } from './improve.js';
import type { Weights } from './weights.js';

const FIRST_COOLING = 262_144;
/** Portions of exact search in a round: most of what it can do it does early. */
const PORTIONS = 200;
const MORE_PORTIONS = 80;

/**
 * @param mostWith the score that no timetable with so many gaps exceeds
 * @returns the number of iterations that makes a run with the same seed do the same
 */
export function improveComplete(
  annealer: Annealer,
  polisher: GapPolisher,
  iterations: Iterations,
  mostWith: (gaps: number) => number,
  { warm, cold }: Weights,
  report: (done: number) => void,
): number {
  const plan = warmUp(annealer, iterations, warm);
  const { total } = plan;
  // Coolings are as long as they are and are cut off at the end, so that the time there is changes nothing before.
  annealer.most = total;
  const tell = (): void => report(annealer.iterations / total);
  const first = Math.min(FIRST_COOLING, roundDown(total));
  annealer.cool(first - plan.warmUp, warm, cold, tell);
  let complete: Int32Array | null = null;
  for (let round = 0; ; round++) {
    annealer.returnToBest();
    if (annealer.gapsOfComplete < Infinity) complete = annealer.best.slice();
    // A timetable that leaves something out may score more, but everything must be held.
    else if (complete !== null) annealer.adopt(complete);
    if (annealer.stopped || annealer.iterations >= total) break;
    for (let left = PORTIONS + MORE_PORTIONS * 2 ** round; left > 0 && !polisher.done; left--) {
      if (annealer.iterations + ITERATIONS_IN_PORTION > total) break;
      const found = polisher.work(annealer.best, annealer.gapsOfComplete);
      if (found !== null) annealer.adopt((complete = found));
      annealer.lowerCeiling(mostWith(polisher.lowerBound));
      tell();
      if (annealer.spend(ITERATIONS_IN_PORTION)) break;
    }
    if (polisher.infeasible) break;
    annealer.cool(first * 2 ** round, warm, cold, tell);
  }
  report(1);
  return annealer.reachedCeiling || polisher.infeasible ? total : annealer.iterations;
}
