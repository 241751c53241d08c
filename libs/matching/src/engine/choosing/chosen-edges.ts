import type { NetworkSimplex } from './flow/network-simplex.js';
import type { PairNetwork } from './pair-network.js';

/** The input's edges that carry flow, rising. */
export function chosenEdges(simplex: NetworkSimplex, network: PairNetwork): Int32Array {
  const chosen: number[] = [];
  for (let edge = 0; edge < network.edges; edge++) if (simplex.flow[edge] > 0) chosen.push(edge);
  return Int32Array.from(chosen);
}
