/**
 * Looks for a choice of high welfare by exact flows under changing weights: every buyer's scores are weighed by how
 * much a little more would be worth to it, and the best flow for those weights is found; levels are averaged over the
 * rounds (the Frank-Wolfe step 2/(t+2)), which keeps the weights from swinging. The best choice met is kept.
 * Cost: one warm restart of the network simplex a round.
 */
import type { Effort } from '@ketnoi/kernel';
import type { NetworkSimplex } from '../flow/network-simplex.js';
import type { ChoosingInput } from '../choosing-input.js';
import { setPairCosts } from '../pair-costs.js';
import type { PairNetwork } from '../pair-network.js';
import type { Quotas } from '../quotas.js';
import { chosenEdges } from '../chosen-edges.js';
import type { Welfare } from './welfare.js';

const ROUNDS = 25;
/** Rounds in a row without a better choice after which it stops. */
const PATIENCE = 6;
/** Weighted scores are rounded to whole numbers up to this. */
const RESOLUTION = 1 << 22;

export function reweigh(
  input: ChoosingInput,
  quotas: Quotas,
  network: PairNetwork,
  simplex: NetworkSimplex,
  welfare: Welfare,
  effort: Effort,
): Int32Array {
  let best = chosenEdges(simplex, network);
  let bestLevels = levelsOf(input, quotas, best);
  const average = bestLevels.slice();
  const weight = new Float64Array(input.buyers);
  const value = new Float64Array(network.edges);
  let idle = 0;
  for (let round = 1; round <= ROUNDS && idle < PATIENCE && !effort.shouldStop(); round++) {
    for (let b = 0; b < input.buyers; b++) weight[b] = welfare.marginal(average[b]) / Math.max(1, input.buyerMost[b]);
    weigh(input, weight, value);
    setPairCosts(network, value, true);
    simplex.solve(effort);
    const chosen = chosenEdges(simplex, network);
    const levels = levelsOf(input, quotas, chosen);
    idle++;
    if (welfare.prefers(levels, bestLevels)) {
      idle = 0;
      best = chosen;
      bestLevels = levels;
    }
    for (let b = 0; b < average.length; b++) average[b] += (2 / (round + 2)) * (levels[b] - average[b]);
    effort.onProgress?.({ phase: 'fairness', done: round / ROUNDS });
  }
  return best;
}

function weigh(input: ChoosingInput, weight: Float64Array, value: Float64Array): void {
  let greatest = 0;
  for (let e = 0; e < value.length; e++) {
    value[e] = input.edgeScore[e] * weight[input.edgeBuyer[e]];
    if (value[e] > greatest) greatest = value[e];
  }
  const factor = greatest > 0 ? RESOLUTION / greatest : 0;
  for (let e = 0; e < value.length; e++) value[e] = Math.round(value[e] * factor);
}

/** Score a wanted meeting of each buyer. */
function levelsOf(input: ChoosingInput, quotas: Quotas, chosen: Int32Array): Float64Array {
  const levels = Float64Array.from(quotas.buyerScore);
  for (const edge of chosen) levels[input.edgeBuyer[edge]] += input.edgeScore[edge];
  return levels.map((total, b) => total / Math.max(1, input.buyerMost[b]));
}
