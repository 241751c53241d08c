/** Collects resources and who uses them while the model is built; participants come first and keep their numbers. */
export class ResourceTable {
  private readonly rows: Int32Array[] = [];
  private readonly uses: number[][];

  constructor(
    requests: number,
    private readonly slots: number,
  ) {
    this.uses = Array.from({ length: requests }, () => []);
  }

  get count(): number {
    return this.rows.length;
  }

  add(capacityAt: (slot: number) => number): number {
    const row = new Int32Array(this.slots);
    for (let t = 0; t < this.slots; t++) row[t] = Math.max(0, capacityAt(t));
    return this.rows.push(row) - 1;
  }

  use(request: number, resource: number): void {
    this.uses[request].push(resource);
  }

  capacityOf(resource: number): Int32Array {
    return this.rows[resource];
  }

  usesByRequest(): { start: Int32Array; items: Int32Array } {
    const start = new Int32Array(this.uses.length + 1);
    this.uses.forEach((list, r) => (start[r + 1] = start[r] + list.length));
    return { start, items: Int32Array.from(this.uses.flat()) };
  }

  capacities(): Int32Array {
    const all = new Int32Array(this.rows.length * this.slots);
    this.rows.forEach((row, k) => all.set(row, k * this.slots));
    return all;
  }
}
