/**
 * A trie over folded units in one open-addressing hash table: some 185,000 edges in 3 MB, no objects.
 * Children of a node are found by hashing (node, unit); that is all a longest-match reader needs.
 */
const OWNER = 0;
const UNIT = 1;
const CHILD = 2;
/** Words a slot takes; they lie side by side, so that a probe touches one line of the cache. */
const STRIDE = 3;
const FREE = -1;

export class Trie {
  private mask: number;
  private table: Int32Array;
  /** Children of the root by unit, 0 for none: every look-up begins here. */
  private readonly first = new Int32Array(0x10000);
  private edges = 0;
  /** For each node the head of its list of forms, -1 when no form ends there. */
  private heads: Int32Array;
  private nodes = 1;

  constructor(expectedEdges = 1024) {
    let size = 1024;
    while (size * 3 < expectedEdges * 4) size *= 2;
    this.mask = size - 1;
    this.table = new Int32Array(size * STRIDE).fill(FREE);
    this.heads = new Int32Array(expectedEdges + 1024).fill(-1);
  }

  /** The node below `node` by that unit, -1 when there is none. The root is 0. */
  step(node: number, unit: number): number {
    if (node === 0) return this.first[unit] || -1;
    const { table, mask } = this;
    for (let slot = hash(node, unit) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * STRIDE;
      const owner = table[at + OWNER];
      if (owner === FREE) return -1;
      if (owner === node && table[at + UNIT] === unit) return table[at + CHILD];
    }
  }

  /** The node of that spelling, made where it is missing. */
  insert(units: Uint16Array, length: number): number {
    let node = 0;
    for (let i = 0; i < length; i += 1) {
      const next = this.step(node, units[i]);
      node = next === -1 ? this.addEdge(node, units[i]) : next;
    }
    return node;
  }

  head(node: number): number {
    return this.heads[node];
  }

  setHead(node: number, form: number): void {
    this.heads[node] = form;
  }

  private addEdge(node: number, unit: number): number {
    if (this.edges * 4 >= this.mask * 3) this.grow();
    const fresh = this.nodes;
    this.nodes += 1;
    if (fresh >= this.heads.length) {
      const heads = new Int32Array(this.heads.length * 2).fill(-1);
      heads.set(this.heads);
      this.heads = heads;
    }
    if (node === 0) this.first[unit] = fresh;
    else this.place(node, unit, fresh);
    this.edges += 1;
    return fresh;
  }

  private place(node: number, unit: number, child: number): void {
    let slot = hash(node, unit) & this.mask;
    while (this.table[slot * STRIDE] !== FREE) slot = (slot + 1) & this.mask;
    this.table[slot * STRIDE + OWNER] = node;
    this.table[slot * STRIDE + UNIT] = unit;
    this.table[slot * STRIDE + CHILD] = child;
  }

  private grow(): void {
    const old = this.table;
    const size = (this.mask + 1) * 2;
    this.mask = size - 1;
    this.table = new Int32Array(size * STRIDE).fill(FREE);
    for (let at = 0; at < old.length; at += STRIDE) {
      if (old[at] !== FREE) this.place(old[at + OWNER], old[at + UNIT], old[at + CHILD]);
    }
  }
}

const hash = (node: number, unit: number): number => {
  let h = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit + 1, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 12);
};
