/**
 * Clauses in one array, and who watches which. A clause is watched at its first two literals: as long as neither is false nothing
 * follows from it. Layout: size, spread (0 = given, never forgotten), then the literals.
 */
import type { Literal } from './constraint-store.js';

const HEADER = 2;
/** Learned clauses of so few decision levels are kept for good. */
const GLUE = 2;

export class ClauseArena {
  data = new Int32Array(1 << 16);
  /** For each literal the clauses to look at when it becomes false: blocker and clause in turn. */
  readonly watchers: number[][];
  reductions = 0;
  private end = 0;

  constructor(variables: number) {
    this.watchers = Array.from({ length: 2 * variables }, () => []);
  }

  sizeOf(clause: number): number {
    return this.data[clause];
  }

  /** Index of the first literal. */
  literalsFrom(clause: number): number {
    return clause + HEADER;
  }

  /** @param spread number of decision levels its literals came from, 0 = given @returns the clause */
  add(literals: Int32Array, size: number, spread: number): number {
    if (this.end + HEADER + size > this.data.length) {
      const larger = new Int32Array(2 * this.data.length + size);
      larger.set(this.data);
      this.data = larger;
    }
    const clause = this.end;
    this.data[clause] = size;
    this.data[clause + 1] = spread;
    for (let i = 0; i < size; i++) this.data[clause + HEADER + i] = literals[i];
    this.end += HEADER + size;
    this.watch(clause, literals[0], literals[1]);
    return clause;
  }

  private watch(clause: number, a: Literal, b: Literal): void {
    this.watchers[a].push(b, clause);
    this.watchers[b].push(a, clause);
  }

  /** Drops the learned clauses of widest spread, half of those that may go, the older first. */
  forgetHalf(): void {
    const { data } = this;
    const spreads: number[] = [];
    for (let c = 0; c < this.end; c += HEADER + data[c]) if (data[c + 1] > GLUE) spreads.push(data[c + 1]);
    spreads.sort((a, b) => a - b);
    const middle = spreads[spreads.length >> 1] ?? GLUE;
    let atMiddle = (spreads.length >> 1) - spreads.filter((s) => s > middle).length;
    for (const list of this.watchers) list.length = 0;
    let end = 0;
    for (let c = 0, next = 0; c < this.end; c = next) {
      const size = data[c];
      const spread = data[c + 1];
      next = c + HEADER + size;
      if (spread > GLUE && (spread > middle || (spread === middle && atMiddle-- > 0))) continue;
      data.copyWithin(end, c, next);
      this.watch(end, data[end + HEADER], data[end + HEADER + 1]);
      end += HEADER + size;
    }
    this.end = end;
    this.reductions++;
  }
}
