/**
 * The circulation whose cheapest flow is the best choice of pairs:
 *
 *     hub -> buyers' group -> buyer -> (pair, capacity 1) -> supplier -> suppliers' group -> hub
 *
 * Promises are convex costs on the arcs between company and hub: the first units bring a bonus, the rest nothing.
 * (Bonuses on copies of a supplier would let one pair use two copies; here a pair is one arc, so no pair is chosen twice.)
 * Pairs below the minimum floor score enter behind the supplier's floor arcs and can only fill.
 */
import { CirculationBuilder, type Circulation } from './flow/circulation.js';
import type { ChoosingInput } from './choosing-input.js';
import type { Quotas } from './quotas.js';

/** Promised units on one arc; `rank` counts within one company, from 0, so that first meetings go before second ones. */
export interface PromiseArc {
  readonly arc: number;
  readonly rank: number;
}

export interface PairNetwork {
  readonly circulation: Circulation;
  /** Arcs 0..edges-1 are the input's edges in their order. */
  readonly edges: number;
  readonly promises: readonly PromiseArc[];
}

export function pairNetwork(input: ChoosingInput, quotas: Quotas): PairNetwork {
  const { buyers, suppliers, edgeBuyer, edgeSupplier, edgeScore } = input;
  const minimum = input.minimumFloorScore ?? 0;
  const edges = edgeBuyer.length;
  const floors = quotas.supplierFloor.reduce((sum, floor) => sum + floor, 0);
  const groups = quotas.buyerGroups.least.length + quotas.supplierGroups.least.length;
  const builder = new CirculationBuilder(edges + floors + 2 * (buyers + groups) + 3 * suppliers);
  const promises: PromiseArc[] = [];
  const fillNode = fillNodes(input, quotas, minimum);

  let nodes = buyers + suppliers;
  for (let s = 0; s < suppliers; s++) if (fillNode[s] >= 0) fillNode[s] = nodes++;
  const hub = nodes++;
  const buyerGroupNode = quotas.buyerGroups.least.length > 0 ? nodes : hub;
  nodes += quotas.buyerGroups.least.length;
  const supplierGroupNode = nodes;
  nodes += quotas.supplierGroups.least.length;

  for (let e = 0; e < edges; e++) {
    const s = edgeSupplier[e];
    builder.addArc(edgeBuyer[e], edgeScore[e] < minimum && fillNode[s] >= 0 ? fillNode[s] : buyers + s, 1);
  }
  const promised = (from: number, to: number, units: number, rank = 0): void => {
    if (units > 0) promises.push({ arc: builder.addArc(from, to, units), rank });
  };
  for (let b = 0; b < buyers; b++) {
    const group = quotas.buyerGroups.of[b];
    const source = group < 0 ? hub : buyerGroupNode + group;
    promised(source, b, quotas.buyerLeast[b]);
    builder.addArc(source, b, quotas.buyerMost[b] - quotas.buyerLeast[b]);
  }
  quotas.buyerGroups.least.forEach((least, group) => {
    promised(hub, buyerGroupNode + group, least);
    builder.addArc(hub, buyerGroupNode + group, edges);
  });
  for (let s = 0; s < suppliers; s++) {
    const group = quotas.supplierGroups.of[s];
    const sink = group < 0 ? hub : supplierGroupNode + group;
    const most = quotas.supplierMost[s];
    const floor = quotas.supplierFloor[s];
    const node = buyers + s;
    const fill = fillNode[s];
    if (fill < 0) {
      for (let rank = 0; rank < floor; rank++) promised(node, sink, 1, rank);
      builder.addArc(node, sink, most - floor);
      continue;
    }
    for (let rank = 0; rank < floor; rank++) promised(node, fill, 1, rank);
    builder.addArc(node, fill, most - floor);
    builder.addArc(fill, sink, most);
  }
  quotas.supplierGroups.least.forEach((least, group) => {
    promised(supplierGroupNode + group, hub, least);
    builder.addArc(supplierGroupNode + group, hub, edges);
  });
  return { circulation: builder.build(nodes), edges, promises };
}

/** 0 where a supplier with a floor also has pairs below the minimum, else -1. */
function fillNodes(input: ChoosingInput, quotas: Quotas, minimum: number): Int32Array {
  const marks = new Int32Array(input.suppliers).fill(-1);
  for (let e = 0; e < input.edgeSupplier.length; e++) {
    const s = input.edgeSupplier[e];
    if (input.edgeScore[e] < minimum && quotas.supplierFloor[s] > 0) marks[s] = 0;
  }
  return marks;
}
