/**
 * The basis of the network simplex method: a rooted spanning tree with potentials.
 * Children hang in doubly linked lists, so that a pivot re-hangs a path in the length of the path and
 * shifts potentials only within the subtree that moved.
 */
export class SpanningTree {
  readonly parent: Int32Array;
  /** The arc between a node and its parent. */
  readonly arcUp: Int32Array;
  /** 1 when that arc points from the node to its parent, -1 when it points down. */
  readonly direction: Int8Array;
  readonly potential: Float64Array;
  readonly depth: Int32Array;
  private readonly firstChild: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;

  constructor(
    readonly root: number,
    private readonly from: Int32Array,
  ) {
    const size = root + 1;
    this.parent = new Int32Array(size).fill(-1);
    this.arcUp = new Int32Array(size).fill(-1);
    this.direction = new Int8Array(size);
    this.potential = new Float64Array(size);
    this.depth = new Int32Array(size);
    this.firstChild = new Int32Array(size).fill(-1);
    this.next = new Int32Array(size).fill(-1);
    this.previous = new Int32Array(size).fill(-1);
  }

  attach(node: number, parent: number, arc: number): void {
    this.parent[node] = parent;
    this.arcUp[node] = arc;
    this.direction[node] = this.from[arc] === node ? 1 : -1;
    this.depth[node] = this.depth[parent] + 1;
    const first = this.firstChild[parent];
    this.next[node] = first;
    this.previous[node] = -1;
    if (first >= 0) this.previous[first] = node;
    this.firstChild[parent] = node;
  }

  /** The node where the paths from u and v to the root meet. */
  join(u: number, v: number): number {
    const { parent, depth } = this;
    while (u !== v) {
      if (depth[u] >= depth[v]) u = parent[u];
      else v = parent[v];
    }
    return u;
  }

  /** Cuts the tree above `cut` (an ancestor of `node` or `node` itself) and hangs the loose part by `node` on `parent`. */
  rehang(node: number, parent: number, arc: number, cut: number, shift: number): void {
    let child = node;
    let newParent = parent;
    let newArc = arc;
    for (;;) {
      const oldParent = this.parent[child];
      const oldArc = this.arcUp[child];
      this.detach(child);
      this.attach(child, newParent, newArc);
      if (child === cut) break;
      newParent = child;
      newArc = oldArc;
      child = oldParent;
    }
    this.visit(node, shift);
  }

  /** Potentials from scratch after costs have changed: every tree arc gets a reduced cost of zero. */
  recompute(cost: Float64Array): void {
    this.potential[this.root] = 0;
    let node = this.root;
    for (;;) {
      node = this.following(node, this.root);
      if (node < 0) return;
      const arc = this.arcUp[node];
      this.potential[node] = this.potential[this.parent[node]] - this.direction[node] * cost[arc];
    }
  }

  private detach(node: number): void {
    const before = this.previous[node];
    const after = this.next[node];
    if (before >= 0) this.next[before] = after;
    else this.firstChild[this.parent[node]] = after;
    if (after >= 0) this.previous[after] = before;
  }

  private visit(top: number, shift: number): void {
    const { firstChild, next, parent, depth, potential } = this;
    let node = top;
    for (;;) {
      potential[node] += shift;
      depth[node] = depth[parent[node]] + 1;
      if (firstChild[node] >= 0) {
        node = firstChild[node];
        continue;
      }
      while (node !== top && next[node] < 0) node = parent[node];
      if (node === top) return;
      node = next[node];
    }
  }

  /** Preorder successor within the subtree of `top`, or -1. */
  private following(node: number, top: number): number {
    if (this.firstChild[node] >= 0) return this.firstChild[node];
    while (node !== top) {
      if (this.next[node] >= 0) return this.next[node];
      node = this.parent[node];
    }
    return -1;
  }
}
