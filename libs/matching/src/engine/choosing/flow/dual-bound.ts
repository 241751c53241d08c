import type { Circulation } from './circulation.js';

/**
 * A lower bound on the cost of every circulation, fractional ones included, from any node potentials: by weak duality
 * no flow can cost less than the sum over arcs of capacity times negative reduced cost. It does not trust the solver:
 * where it equals the cost of a flow at hand, that flow is proved optimal and equal to the LP optimum.
 */
export function dualBound(circulation: Circulation, potential: Float64Array): number {
  const { arcs, from, to, capacity, cost } = circulation;
  let bound = 0;
  for (let arc = 0; arc < arcs; arc++) {
    const reduced = cost[arc] + potential[from[arc]] - potential[to[arc]];
    if (reduced < 0) bound += capacity[arc] * reduced;
  }
  return bound;
}

/** Cost of a flow, summed in full. */
export function costOf(circulation: Circulation, flow: Int32Array): number {
  let sum = 0;
  for (let arc = 0; arc < circulation.arcs; arc++) sum += flow[arc] * circulation.cost[arc];
  return sum;
}
