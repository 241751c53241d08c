/**
 * A circulation: arcs with whole capacities and whole costs, no supplies. Zero flow is always allowed, so an optimum
 * always exists; what ought to happen is expressed by negative costs.
 */
export interface Circulation {
  readonly nodes: number;
  readonly arcs: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly capacity: Int32Array;
  /** Whole numbers held as doubles, so that sums along a cycle stay exact below 2^53. May be rewritten between solves. */
  readonly cost: Float64Array;
}

/** Collects arcs one by one into typed arrays of a size given beforehand. */
export class CirculationBuilder {
  private count = 0;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly capacity: Int32Array;

  constructor(mostArcs: number) {
    this.from = new Int32Array(mostArcs);
    this.to = new Int32Array(mostArcs);
    this.capacity = new Int32Array(mostArcs);
  }

  /** Answers with the arc's number, by which its cost and flow are found later. */
  addArc(from: number, to: number, capacity: number): number {
    const arc = this.count++;
    this.from[arc] = from;
    this.to[arc] = to;
    this.capacity[arc] = capacity;
    return arc;
  }

  build(nodes: number): Circulation {
    const arcs = this.count;
    return {
      nodes,
      arcs,
      from: this.from.subarray(0, arcs),
      to: this.to.subarray(0, arcs),
      capacity: this.capacity.subarray(0, arcs),
      cost: new Float64Array(arcs),
    };
  }
}
