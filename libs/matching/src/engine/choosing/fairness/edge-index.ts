import type { ChoosingInput } from '../choosing-input.js';

/** Edges by buyer, each buyer's by falling score, and by pair. */
export interface EdgeIndex {
  /** Edges of buyer b: `edges[start[b]] .. edges[start[b + 1] - 1]`. */
  readonly start: Int32Array;
  readonly edges: Int32Array;
  /** The edge of a pair at `buyer * suppliers + supplier`, or -1. */
  readonly at: Int32Array;
}

export function edgeIndex(input: ChoosingInput): EdgeIndex {
  const { buyers, suppliers, edgeBuyer, edgeSupplier, edgeScore } = input;
  const start = new Int32Array(buyers + 1);
  for (const buyer of edgeBuyer) start[buyer + 1]++;
  for (let b = 0; b < buyers; b++) start[b + 1] += start[b];
  const place = start.slice();
  const edges = new Int32Array(edgeBuyer.length);
  const at = new Int32Array(buyers * suppliers).fill(-1);
  for (let e = 0; e < edgeBuyer.length; e++) {
    edges[place[edgeBuyer[e]]++] = e;
    at[edgeBuyer[e] * suppliers + edgeSupplier[e]] = e;
  }
  for (let b = 0; b < buyers; b++) {
    edges.subarray(start[b], start[b + 1]).sort((x, y) => edgeScore[y] - edgeScore[x] || x - y);
  }
  return { start, edges, at };
}
