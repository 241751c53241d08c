/** The anytime part of the search: warm up, cool down once as slowly as the moves allow, then reheat a little around the best. */
import type { Annealer } from './anneal.js';
import { MEASURE_FROM, planFor, planWithin, WARM_UP, type CoolingPlan, type Iterations } from './cooling-plan.js';
import type { Weights } from './weights.js';

/** A reheat starts about half way between the two temperatures and takes this share of the main cooling. */
const REHEAT = 0.54;
const REHEAT_SHARE = 1 / 12;
const SHORTEST_REHEAT = 4_000;

/** @returns the number of moves that makes a run with the same seed do the same */
export function improve(
  annealer: Annealer,
  iterations: Iterations,
  { warm, cold }: Weights,
  report: (done: number) => void,
): number {
  const plan = warmUp(annealer, iterations, warm);
  annealer.cool(plan.main - plan.warmUp, warm, cold, (done) => report(0.9 * done));
  const reheated = cold * Math.pow(warm / cold, REHEAT);
  const cycle = Math.max(SHORTEST_REHEAT, Math.floor(plan.main * REHEAT_SHARE));
  while (!annealer.stopped && annealer.iterations < plan.total) {
    annealer.returnToBest();
    annealer.cool(Math.min(cycle, plan.total - annealer.iterations), reheated, cold, () => undefined);
  }
  annealer.keepBest();
  report(1);
  return annealer.reachedCeiling ? plan.total : annealer.iterations;
}

export function warmUp(annealer: Annealer, iterations: Iterations, warm: number): CoolingPlan {
  if (typeof iterations === 'number') {
    const plan = planFor(iterations);
    annealer.run(plan.warmUp, warm);
    return plan;
  }
  annealer.run(MEASURE_FROM, warm);
  iterations(MEASURE_FROM);
  annealer.run(WARM_UP - MEASURE_FROM, warm);
  return planWithin(iterations(WARM_UP));
}
