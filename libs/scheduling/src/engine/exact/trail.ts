/**
 * What is assigned, in which order and why, and everything that follows from it: clauses by watched literals, countings by counters.
 * A reason is 0 (none), clause + 1, or -(counting + 1). Counters count a literal when it is propagated, not when it is assigned.
 */
import type { ClauseArena } from './clause-arena.js';
import type { ConstraintStore, Literal } from './constraint-store.js';

export class Trail {
  /** For each literal 1 true, -1 false, 0 open. */
  readonly truth: Int8Array;
  readonly literals: Int32Array;
  size = 0;
  level = 0;
  /** For each variable: why, since which level, and where on the trail. */
  readonly reason: Int32Array;
  readonly levelOf: Int32Array;
  readonly position: Int32Array;
  /** Literals looked at in all. */
  steps = 0;
  readonly countingStart: Int32Array;
  readonly countingLiterals: Int32Array;
  readonly most: Int32Array;
  private readonly count: Int32Array;
  /** Countings of each literal: `counting[countedFrom[l] .. countedFrom[l + 1])`. */
  private readonly countedFrom: Int32Array;
  private readonly counting: Int32Array;
  private readonly levelStart: number[] = [];
  private propagated = 0;

  constructor(
    store: ConstraintStore,
    private readonly arena: ClauseArena,
  ) {
    const { variables, countings } = store;
    this.truth = new Int8Array(2 * variables);
    this.literals = new Int32Array(variables);
    this.reason = new Int32Array(variables);
    this.levelOf = new Int32Array(variables);
    this.position = new Int32Array(variables);
    this.count = new Int32Array(countings.length);
    this.most = Int32Array.from(countings, (c) => c.most);
    this.countingStart = new Int32Array(countings.length + 1);
    countings.forEach((c, i) => (this.countingStart[i + 1] = this.countingStart[i] + c.literals.length));
    this.countingLiterals = Int32Array.from(countings.flatMap((c) => c.literals));
    this.countedFrom = new Int32Array(2 * variables + 1);
    for (const l of this.countingLiterals) this.countedFrom[l + 1]++;
    for (let l = 0; l < 2 * variables; l++) this.countedFrom[l + 1] += this.countedFrom[l];
    const next = this.countedFrom.slice();
    this.counting = new Int32Array(this.countingLiterals.length);
    countings.forEach((c, i) => c.literals.forEach((l) => (this.counting[next[l]++] = i)));
  }

  sizeAt(level: number): number {
    return level >= this.level ? this.size : this.levelStart[level];
  }

  assign(literal: Literal, reason: number): void {
    this.truth[literal] = 1;
    this.truth[literal ^ 1] = -1;
    const v = literal >> 1;
    this.reason[v] = reason;
    this.levelOf[v] = this.level;
    this.position[v] = this.size;
    this.literals[this.size++] = literal;
  }

  decide(literal: Literal): void {
    this.levelStart[this.level++] = this.size;
    this.assign(literal, 0);
  }

  retreat(level: number): void {
    if (level >= this.level) return;
    const { literals, truth, count, counting, countedFrom } = this;
    const from = this.levelStart[level];
    for (let at = this.size - 1; at >= from; at--) {
      const literal = literals[at];
      truth[literal] = 0;
      truth[literal ^ 1] = 0;
      if (at < this.propagated)
        for (let i = countedFrom[literal]; i < countedFrom[literal + 1]; i++) count[counting[i]]--;
    }
    this.size = this.propagated = from;
    this.level = level;
  }

  /** Only while nothing is decided and all is propagated; false = that cannot be. */
  tighten(counting: number, most: number): boolean {
    if (this.propagate() !== 0) return false;
    this.most[counting] = most;
    if (this.count[counting] > most) return false;
    if (this.count[counting] === most) this.fillUp(counting);
    return true;
  }

  /** Follows everything up. @returns 0, or what broke: clause + 1 or -(counting + 1) */
  propagate(): number {
    const { truth, count, most, counting, countedFrom } = this;
    while (this.propagated < this.size) {
      const literal = this.literals[this.propagated++];
      const from = countedFrom[literal];
      const to = countedFrom[literal + 1];
      for (let i = from; i < to; i++) count[counting[i]]++;
      for (let i = from; i < to; i++) {
        const c = counting[i];
        if (count[c] < most[c]) continue;
        if (count[c] > most[c]) return -(c + 1);
        this.fillUp(c);
      }
      this.steps += 1 + to - from;
      const broken = this.propagateClauses(literal ^ 1, truth);
      if (broken !== 0) return broken;
    }
    return 0;
  }

  /** As many as may hold do: the others do not. */
  private fillUp(c: number): void {
    const { truth, countingLiterals, countingStart } = this;
    const end = countingStart[c + 1];
    for (let i = countingStart[c]; i < end; i++) {
      const other = countingLiterals[i];
      if (truth[other] === 0) this.assign(other ^ 1, -(c + 1));
    }
    this.steps += (end - countingStart[c]) >> 2;
  }

  private propagateClauses(falsified: Literal, truth: Int8Array): number {
    const { arena } = this;
    const { data } = arena;
    const list = arena.watchers[falsified];
    const end = list.length;
    let kept = 0;
    let broken = 0;
    let at = 0;
    this.steps += end >> 1;
    next: for (; at < end; at += 2) {
      const blocker = list[at];
      const clause = list[at + 1];
      if (truth[blocker] === 1) {
        list[kept++] = blocker;
        list[kept++] = clause;
        continue;
      }
      const first = arena.literalsFrom(clause);
      if (data[first] === falsified) {
        data[first] = data[first + 1];
        data[first + 1] = falsified;
      }
      const other = data[first];
      if (truth[other] !== 1) {
        const last = first + data[clause];
        for (let i = first + 2; i < last; i++) {
          const candidate = data[i];
          if (truth[candidate] === -1) continue;
          data[first + 1] = candidate;
          data[i] = falsified;
          arena.watchers[candidate].push(other, clause);
          continue next;
        }
      }
      list[kept++] = other;
      list[kept++] = clause;
      if (truth[other] === 1) continue;
      if (truth[other] === -1) {
        broken = clause + 1;
        at += 2;
        break;
      }
      this.assign(other, clause + 1);
    }
    if (kept < at) {
      while (at < end) list[kept++] = list[at++];
      list.length = kept;
    }
    return broken;
  }
}
