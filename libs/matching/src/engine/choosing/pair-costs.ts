import type { PairNetwork } from './pair-network.js';

/**
 * Costs for a set of pair values (whole numbers >= 0): minus the value on each pair and, where promises count, a bonus
 * on each promised unit. One kept promise outweighs any loss of value a change of plan can bring, and among plans that
 * keep as many promises the fewest meetings come first. A change of plan is a set of cycles, none of which passes a
 * company twice, so `cycle` bounds what one of them can lose; that keeps the numbers far below 2^53.
 */
export function setPairCosts(network: PairNetwork, value: ArrayLike<number>, promisesCount: boolean): void {
  const { circulation, edges, promises } = network;
  const { cost } = circulation;
  let greatest = 0;
  cost.fill(0);
  for (let e = 0; e < edges; e++) {
    cost[e] = -value[e];
    if (value[e] > greatest) greatest = value[e];
  }
  if (!promisesCount) return;
  const cycle = (circulation.nodes + 1) * (greatest + 1);
  const ranks = promises.reduce((most, { rank }) => Math.max(most, rank + 1), 1);
  // A cycle touches at most four promise arcs: two companies' and two groups'.
  const bonus = cycle * (4 * ranks + 2);
  if (bonus * 8 + cycle > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`scores up to ${greatest} are too fine for exact sums: use a coarser unit`);
  }
  for (const { arc, rank } of promises) cost[arc] = -(bonus + (ranks - 1 - rank) * cycle);
}
