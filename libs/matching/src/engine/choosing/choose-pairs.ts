/**
 * Decides which buyers might meet which suppliers in a round, under both sides' quotas.
 * The total is exact: maximum-weight b-matching as a min-cost circulation, proved by dual prices. Promises (suppliers'
 * floors, buyers' and groups' minimums) come before value: as many promised meetings as can be, then the greatest total.
 * A dial above 0 trades total for fairness among buyers and says what it costs.
 * Cost: see `flow/network-simplex.ts`; the three solves share one basis.
 */
import { UNLIMITED_EFFORT, type Effort } from '@ketnoi/kernel';
import { checkChoosingInput } from './check-input.js';
import { chosenEdges } from './chosen-edges.js';
import type { ChoosingInput } from './choosing-input.js';
import type { ChoosingResult } from './choosing-result.js';
import { fairChoice } from './fairness/fair-choice.js';
import { costOf, dualBound } from './flow/dual-bound.js';
import { NetworkSimplex } from './flow/network-simplex.js';
import { setPairCosts } from './pair-costs.js';
import { pairNetwork } from './pair-network.js';
import { quotasAfterMust } from './quotas.js';
import { shortfallsOf } from './shortfalls.js';
import { shortList } from './short-list.js';
import { spreadOf } from './spread.js';

/** Throws a RangeError that names the place when the input is not a choosing problem. When stopped, answers with the best so far. */
export function choosePairs(input: ChoosingInput, effort: Effort = UNLIMITED_EFFORT): ChoosingResult {
  checkChoosingInput(input);
  const quotas = quotasAfterMust(input);
  const network = pairNetwork(input, quotas);
  const simplex = new NetworkSimplex(network.circulation, shortList(input, quotas, network));
  const scoreOf = (edges: Int32Array): number => edges.reduce((sum, edge) => sum + input.edgeScore[edge], quotas.total);

  setPairCosts(network, input.edgeScore, false);
  simplex.solve(effort);
  const optimumWithoutPromises = scoreOf(chosenEdges(simplex, network));
  effort.onProgress?.({ phase: 'value', done: 1 });

  if (network.promises.length > 0) {
    setPairCosts(network, input.edgeScore, true);
    simplex.solve(effort);
  }
  const best = chosenEdges(simplex, network);
  const optimum = scoreOf(best);
  // Promised units are kept as many by the flow at hand as by any other, so what the bound leaves above it is value.
  const gap = costOf(network.circulation, simplex.flow) - dualBound(network.circulation, simplex.potential);
  effort.onProgress?.({ phase: 'promises', done: 1 });

  const typicalLevel = spreadOf(levels(input, quotas.buyerScore, best)).mean;
  const chosen = input.fairness > 0 ? fairChoice(input, quotas, network, simplex, typicalLevel, effort) : best;
  const total = scoreOf(chosen);
  return {
    chosen,
    total,
    optimum,
    lpBound: optimum + gap,
    optimumWithoutPromises,
    proved: gap === 0,
    priceOfFairness: share(optimum - total, optimum),
    priceOfPromises: share(optimumWithoutPromises - optimum, optimumWithoutPromises),
    buyerSpread: spreadOf(totals(input, quotas.buyerScore, chosen)),
    ...shortfallsOf(input, quotas, chosen),
  };
}

function totals(input: ChoosingInput, start: Float64Array, chosen: Int32Array): Float64Array {
  const sums = start.slice();
  for (const edge of chosen) sums[input.edgeBuyer[edge]] += input.edgeScore[edge];
  return sums;
}

function levels(input: ChoosingInput, start: Float64Array, chosen: Int32Array): Float64Array {
  return totals(input, start, chosen).map((total, buyer) => total / Math.max(1, input.buyerMost[buyer]));
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
