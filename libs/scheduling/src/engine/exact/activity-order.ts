/**
 * Which variable to decide next: the one that took part in most conflicts of late (VSIDS; Moskewicz et al. 2001), kept in a binary heap.
 * Cost: logarithmic in the number of variables for each change.
 */
const DECAY = 1 / 0.95;
const TOO_LARGE = 1e100;

export class ActivityOrder {
  private readonly activity: Float64Array;
  private readonly heap: Int32Array;
  /** Where a variable is in the heap, -1 = not in it. */
  private readonly place: Int32Array;
  private size = 0;
  private step = 1;

  constructor(variables: number) {
    this.activity = new Float64Array(variables);
    this.heap = new Int32Array(variables);
    this.place = new Int32Array(variables).fill(-1);
    for (let v = 0; v < variables; v++) this.add(v);
  }

  /** The most active variable, taken out; -1 when there is none. */
  next(): number {
    if (this.size === 0) return -1;
    const { heap, place } = this;
    const first = heap[0];
    place[first] = -1;
    const last = heap[--this.size];
    if (this.size > 0) {
      heap[0] = last;
      place[last] = 0;
      this.sink(0);
    }
    return first;
  }

  add(v: number): void {
    if (this.place[v] >= 0) return;
    this.heap[this.size] = v;
    this.place[v] = this.size;
    this.rise(this.size++);
  }

  bump(v: number): void {
    this.activity[v] += this.step;
    if (this.activity[v] > TOO_LARGE) {
      for (let u = 0; u < this.activity.length; u++) this.activity[u] /= TOO_LARGE;
      this.step /= TOO_LARGE;
    }
    if (this.place[v] >= 0) this.rise(this.place[v]);
  }

  /** Makes later conflicts count for more. */
  decay(): void {
    this.step *= DECAY;
  }

  private rise(from: number): void {
    const { heap, place, activity } = this;
    const v = heap[from];
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (activity[heap[parent]] >= activity[v]) break;
      heap[at] = heap[parent];
      place[heap[at]] = at;
      at = parent;
    }
    heap[at] = v;
    place[v] = at;
  }

  private sink(from: number): void {
    const { heap, place, activity, size } = this;
    const v = heap[from];
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && activity[heap[child + 1]] > activity[heap[child]]) child++;
      if (activity[heap[child]] <= activity[v]) break;
      heap[at] = heap[child];
      place[heap[at]] = at;
      at = child;
    }
    heap[at] = v;
    place[v] = at;
  }
}
