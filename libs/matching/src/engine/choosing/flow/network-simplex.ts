/**
 * Decides the cheapest circulation, exactly, in whole numbers.
 * Cost: a pivot scans one block of arcs (about the square root of their number) and shifts one subtree; 500 x 1,000
 * pairs take a fraction of a second. Costs may be rewritten and solved again: the old basis stays feasible, so a changed
 * objective (floors, fairness weights, what-ifs) takes a few pivots instead of a new run.
 * Idea: primal network simplex with strongly feasible trees (W. H. Cunningham, Math. Programming 11, 1976) and block
 * search pricing (M. D. Grigoriadis, Math. Programming Study 26, 1986), as surveyed by P. Kovács, Optimization Methods
 * and Software 30, 2015.
 */
import type { Effort } from '@ketnoi/kernel';
import type { Circulation } from './circulation.js';
import { SpanningTree } from './spanning-tree.js';

const AT_LOWER = 1;
const IN_TREE = 0;
const AT_UPPER = -1;
const UNBOUNDED = 0x3fffffff;
const PIVOTS_BETWEEN_LOOKS = 1024;
/** Block size in square roots of the list's length; measured, flat around the best. */
const BLOCK = 0.4;

export class NetworkSimplex {
  /** Flow of every arc of the circulation; the tail belongs to the arcs that tie nodes to the root and stays zero. */
  readonly flow: Int32Array;
  pivots = 0;
  private readonly tree: SpanningTree;
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  private readonly capacity: Int32Array;
  private readonly cost: Float64Array;
  private readonly state: Int8Array;
  private readonly allArcs: Int32Array;
  /** Where in the list the next block begins. */
  private place = 0;

  /** `shortList`: arcs likely to carry flow, in an order that keeps a node's arcs together; any list is right. */
  constructor(
    private readonly circulation: Circulation,
    private readonly shortList: Int32Array,
  ) {
    const { nodes, arcs } = circulation;
    this.allArcs = new Int32Array(arcs);
    for (let arc = 0; arc < arcs; arc++) this.allArcs[arc] = arc;
    const size = arcs + nodes;
    this.from = grow(circulation.from, new Int32Array(size));
    this.to = grow(circulation.to, new Int32Array(size));
    this.capacity = grow(circulation.capacity, new Int32Array(size));
    this.cost = new Float64Array(size);
    this.flow = new Int32Array(size);
    this.state = new Int8Array(size).fill(AT_LOWER);
    this.tree = new SpanningTree(nodes, this.from);
    for (let node = 0; node < nodes; node++) {
      const arc = arcs + node;
      this.from[arc] = node;
      this.to[arc] = nodes;
      this.capacity[arc] = UNBOUNDED;
      this.state[arc] = IN_TREE;
      this.tree.attach(node, nodes, arc);
    }
  }

  /** Potential of every node: dual prices that prove the flow optimal (see `dualBound`). */
  get potential(): Float64Array {
    return this.tree.potential;
  }

  /**
   * Optimises for the circulation's present costs, over the short list first (most pivots then look at few arcs) and
   * over all arcs in the end. Answers false when it was stopped; the flow is feasible either way.
   */
  solve(effort: Effort): boolean {
    this.cost.set(this.circulation.cost);
    this.tree.recompute(this.cost);
    return this.pivotOver(this.shortList, effort) && this.pivotOver(this.allArcs, effort);
  }

  private pivotOver(list: Int32Array, effort: Effort): boolean {
    const blockSize = Math.max(20, Math.ceil(BLOCK * Math.sqrt(list.length)));
    this.place = 0;
    for (let steps = 1; ; steps++) {
      const entering = this.findEntering(list, blockSize);
      if (entering < 0) return true;
      this.pivot(entering);
      if (steps % PIVOTS_BETWEEN_LOOKS === 0 && effort.shouldStop()) return false;
    }
  }

  /** The most promising arc of the next block that has one, or -1 when every reduced cost of the list is right. */
  private findEntering(list: Int32Array, blockSize: number): number {
    const { from, to, cost, state } = this;
    const potential = this.tree.potential;
    const length = list.length;
    let best = -1;
    let least = 0;
    let leftInBlock = blockSize;
    let place = this.place;
    for (let seen = 0; seen < length; seen++) {
      const arc = list[place];
      const reduced = state[arc] * (cost[arc] + potential[from[arc]] - potential[to[arc]]);
      if (reduced < least) {
        least = reduced;
        best = arc;
      }
      if (++place === length) place = 0;
      if (--leftInBlock === 0) {
        if (best >= 0) break;
        leftInBlock = blockSize;
      }
    }
    this.place = place;
    return best;
  }

  private pivot(entering: number): void {
    this.pivots++;
    const { tree, flow, capacity, state } = this;
    const { parent, arcUp, direction, potential } = tree;
    const rising = state[entering] === AT_LOWER;
    const first = rising ? this.from[entering] : this.to[entering];
    const second = rising ? this.to[entering] : this.from[entering];
    const join = tree.join(first, second);
    // Flow runs first -> second over the entering arc, up from second to the join and down again to first.
    let amount = capacity[entering];
    let cut = -1;
    let cutOnFirst = false;
    for (let node = first; node !== join; node = parent[node]) {
      const arc = arcUp[node];
      const room = direction[node] > 0 ? flow[arc] : capacity[arc] - flow[arc];
      if (room < amount) {
        amount = room;
        cut = node;
        cutOnFirst = true;
      }
    }
    for (let node = second; node !== join; node = parent[node]) {
      const arc = arcUp[node];
      const room = direction[node] > 0 ? capacity[arc] - flow[arc] : flow[arc];
      // "At most": the last blocking arc on the way round leaves, which keeps the tree strongly feasible (no cycling).
      if (room <= amount) {
        amount = room;
        cut = node;
        cutOnFirst = false;
      }
    }
    if (amount > 0) {
      flow[entering] += rising ? amount : -amount;
      for (let node = first; node !== join; node = parent[node]) flow[arcUp[node]] -= direction[node] * amount;
      for (let node = second; node !== join; node = parent[node]) flow[arcUp[node]] += direction[node] * amount;
    }
    if (cut < 0) {
      state[entering] = -state[entering];
      return;
    }
    const leaving = arcUp[cut];
    state[entering] = IN_TREE;
    state[leaving] = flow[leaving] === 0 ? AT_LOWER : AT_UPPER;
    const moved = cutOnFirst ? first : second;
    const kept = cutOnFirst ? second : first;
    const sign = this.from[entering] === moved ? -1 : 1;
    const shift = potential[kept] + sign * this.cost[entering] - potential[moved];
    tree.rehang(moved, kept, entering, cut, shift);
  }
}

function grow(source: Int32Array, target: Int32Array): Int32Array {
  target.set(source);
  return target;
}
