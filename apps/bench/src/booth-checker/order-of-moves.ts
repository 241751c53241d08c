/**
 * Decides whether the calls on one booth have an order that explains all their answers: each at one instant between its
 * question and its answer, one after the other (linearizability, Herlihy and Wing 1990). The search is that of Wing and
 * Gong (1993) with the memory of visited configurations that Lowe added (2017): which calls are placed, and what the booth
 * is then; of two ways to the same configuration the one that needed less time is enough. Calls that change nothing and
 * take no chance from others are placed at once. Worst case exponential in the calls open at one moment; `MOST_NODES`
 * ends it undecided.
 */
import { type Clocks, FREE, type Move, type Register, type Step, stepsOf } from './register.js';

export type OrderVerdict =
  | { readonly kind: 'explained' }
  /** `placed` of the calls can be explained at most; `stuck` is what stands in the way then. */
  | { readonly kind: 'impossible'; readonly placed: number; readonly booth: Register; readonly stuck: readonly Move[] }
  | { readonly kind: 'undecided' };

const MOST_NODES = 2_000_000;

export function orderOf(moves: readonly Move[], clocks: Clocks): OrderVerdict {
  const search = new Search(
    [...moves].sort((a, b) => a.from - b.from || a.to - b.to),
    clocks,
  );
  return search.run();
}

class Search {
  private readonly placed: Uint8Array;
  private readonly earliest = new Map<string, number>();
  private nodes = 0;
  private deepest = { placed: -1, booth: FREE, stuck: [] as Move[] };

  constructor(
    private readonly moves: readonly Move[],
    private readonly clocks: Clocks,
  ) {
    this.placed = new Uint8Array(moves.length);
  }

  run(): OrderVerdict {
    const found = this.from(FREE, -Infinity, 0, 0);
    if (found) return { kind: 'explained' };
    return this.nodes > MOST_NODES ? { kind: 'undecided' } : { kind: 'impossible', ...this.deepest };
  }

  /** `first`: all moves before it are placed. */
  private from(booth: Register, at: number, first: number, count: number): boolean {
    while (first < this.moves.length && this.placed[first] === 1) first++;
    if (++this.nodes > MOST_NODES) return false;
    const open = this.openFrom(first);
    if (open === null) return true;
    const { next, horizon } = open;
    const soonestEnd = Math.min(open.soonestEnd, booth.state === 'held' ? (booth.until ?? Infinity) : Infinity);
    if (at > horizon) return false;
    if (count > this.deepest.placed) this.deepest = { placed: count, booth, stuck: next.map((i) => this.moves[i]) };
    for (const i of next) {
      const steps = stepsOf(booth, at, this.moves[i], this.clocks);
      if (steps.length !== 1 || steps[0].register !== booth) continue;
      if (steps[0].at > at && steps[0].at >= soonestEnd + this.clocks.clockUncertaintyMs) continue;
      return this.place(i, steps[0], first, count);
    }
    const key = `${this.configuration(first)} ${JSON.stringify(booth)}`;
    if ((this.earliest.get(key) ?? Infinity) <= at) return false;
    this.earliest.set(key, at);
    for (const i of next)
      for (const step of stepsOf(booth, at, this.moves[i], this.clocks))
        if (this.place(i, step, first, count)) return true;
    return false;
  }

  private place(i: number, step: Step, first: number, count: number): boolean {
    this.placed[i] = 1;
    const found = this.from(step.register, step.at, first, count + 1);
    this.placed[i] = 0;
    return found;
  }

  /** The moves that may come next: nothing open was answered before they began. Null when only unanswered ones are left. */
  private openFrom(first: number): { next: number[]; horizon: number; soonestEnd: number } | null {
    let horizon = Infinity;
    let soonestEnd = Infinity;
    let left = false;
    for (let i = first; i < this.moves.length; i++) {
      const { to, answer } = this.moves[i];
      if (this.placed[i] === 1) continue;
      if (to !== Infinity) left = true;
      horizon = Math.min(horizon, to);
      if (answer.code === 'held') soonestEnd = Math.min(soonestEnd, answer.until);
    }
    if (!left) return null;
    const next: number[] = [];
    for (let i = first; i < this.moves.length && this.moves[i].from <= horizon; i++)
      if (this.placed[i] === 0) next.push(i);
    next.sort((a, b) => this.moves[a].to - this.moves[b].to);
    return { next, horizon, soonestEnd };
  }

  private configuration(first: number): string {
    let text = `${first}:`;
    for (let i = first; i < this.moves.length; i++) if (this.placed[i] === 1) text += `${i},`;
    return text;
  }
}
