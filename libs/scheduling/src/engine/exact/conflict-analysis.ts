/**
 * Learns from a conflict: the clause that cuts the chain of reasons at the first literal through which all of them run
 * (first unique implication point), with literals taken out that the others imply (Sörensson and Biere 2009).
 */
import type { ActivityOrder } from './activity-order.js';
import type { ClauseArena } from './clause-arena.js';
import type { Trail } from './trail.js';

const OPEN = 0;
const SEEN = 1;
const IMPLIED = 2;
const NEEDED = 3;
const DEEPEST = 400;

export class ConflictAnalysis {
  /** The learned clause, the literal it makes true first, one of the level to go back to second. */
  readonly learned: Int32Array;
  learnedSize = 0;
  /** From how many decision levels its literals come. */
  spread = 0;
  private readonly mark: Uint8Array;
  private readonly marked: number[] = [];
  private readonly levelStamp: Int32Array;
  private stamp = 0;

  constructor(
    private readonly trail: Trail,
    private readonly arena: ClauseArena,
    private readonly order: ActivityOrder,
  ) {
    const variables = trail.reason.length;
    this.learned = new Int32Array(variables + 1);
    this.mark = new Uint8Array(variables);
    this.levelStamp = new Int32Array(variables + 1);
  }

  /** @returns the level to go back to */
  learn(conflict: number): number {
    const { trail, mark, learned, marked } = this;
    let size = 1;
    let open = 0;
    let at = trail.size - 1;
    let why = conflict;
    let implied = -1;
    for (;;) {
      for (const literal of this.antecedents(why, implied)) {
        const v = literal >> 1;
        if (mark[v] !== OPEN || trail.levelOf[v] === 0) continue;
        mark[v] = SEEN;
        marked.push(v);
        this.order.bump(v);
        if (trail.levelOf[v] === trail.level) open++;
        else learned[size++] = literal ^ 1;
      }
      while (mark[trail.literals[at] >> 1] === OPEN) at--;
      implied = trail.literals[at--];
      why = trail.reason[implied >> 1];
      if (--open === 0) break;
    }
    learned[0] = implied ^ 1;
    let kept = 1;
    for (let i = 1; i < size; i++) if (!this.isImplied(learned[i] ^ 1, 0)) learned[kept++] = learned[i];
    this.learnedSize = kept;
    for (const v of marked) mark[v] = OPEN;
    marked.length = 0;
    this.measureSpread();
    return this.highestFirst();
  }

  /** True literals that together made `implied` true (or, with -1, broke the constraint). */
  private antecedents(why: number, implied: number): number[] {
    const { trail, arena } = this;
    const found: number[] = [];
    if (why > 0) {
      const first = arena.literalsFrom(why - 1);
      const end = first + arena.sizeOf(why - 1);
      for (let i = first; i < end; i++) if (arena.data[i] !== implied) found.push(arena.data[i] ^ 1);
      trail.steps += end - first;
      return found;
    }
    const c = -why - 1;
    const before = implied < 0 ? trail.size : trail.position[implied >> 1];
    const wanted = implied < 0 ? trail.most[c] + 1 : trail.most[c];
    const { countingStart, countingLiterals, truth, position } = trail;
    for (let i = countingStart[c]; found.length < wanted && i < countingStart[c + 1]; i++) {
      const literal = countingLiterals[i];
      if (truth[literal] === 1 && position[literal >> 1] < before) found.push(literal);
    }
    trail.steps += (countingStart[c + 1] - countingStart[c]) >> 2;
    return found;
  }

  /** Does a true literal follow from others of the clause alone? */
  private isImplied(literal: number, depth: number): boolean {
    const { trail, mark, marked } = this;
    const why = trail.reason[literal >> 1];
    if (why === 0 || depth > DEEPEST) return false;
    for (const other of this.antecedents(why, literal)) {
      const v = other >> 1;
      if (trail.levelOf[v] === 0 || mark[v] === SEEN || mark[v] === IMPLIED) continue;
      if (mark[v] === NEEDED) return false;
      const implied = this.isImplied(other, depth + 1);
      mark[v] = implied ? IMPLIED : NEEDED;
      marked.push(v);
      if (!implied) return false;
    }
    return true;
  }

  private measureSpread(): void {
    this.stamp++;
    this.spread = 0;
    for (let i = 0; i < this.learnedSize; i++) {
      const level = this.trail.levelOf[this.learned[i] >> 1];
      if (this.levelStamp[level] === this.stamp) continue;
      this.levelStamp[level] = this.stamp;
      this.spread++;
    }
  }

  private highestFirst(): number {
    const { learned, trail } = this;
    if (this.learnedSize === 1) return 0;
    let highest = 1;
    for (let i = 2; i < this.learnedSize; i++) {
      if (trail.levelOf[learned[i] >> 1] > trail.levelOf[learned[highest] >> 1]) highest = i;
    }
    [learned[1], learned[highest]] = [learned[highest], learned[1]];
    return trail.levelOf[learned[1] >> 1];
  }
}
