/**
 * Answers a yes-no problem: an assignment that keeps every clause and counting, or the certainty that there is none. Conflict-driven
 * clause learning (Marques-Silva and Sakallah 1996; watched literals and activities as in Chaff 2001 and MiniSat 2003, clause quality
 * as in Glucose 2009) with countings that propagate by themselves and explain themselves only when asked.
 * Cost: exponential at worst; `steps` counts the literals looked at, so that effort can be limited in a repeatable way.
 */
import { ActivityOrder } from './activity-order.js';
import { ClauseArena } from './clause-arena.js';
import { ConflictAnalysis } from './conflict-analysis.js';
import type { ConstraintStore, Literal } from './constraint-store.js';
import { Trail } from './trail.js';

const RESTART_AFTER = 400;
const FIRST_REDUCTION = 2_000;
const NEXT_REDUCTION = 500;

export type Answer = 'yes' | 'no' | 'unknown';

export class ClauseSolver {
  readonly trail: Trail;
  private readonly order: ActivityOrder;
  private readonly arena: ClauseArena;
  private readonly analysis: ConflictAnalysis;
  private readonly phase: Uint8Array;
  private contradictory = false;
  private restarts = 0;
  private restartAt = RESTART_AFTER;
  private conflicts = 0;
  private reduceAt = FIRST_REDUCTION;

  constructor(store: ConstraintStore) {
    this.arena = new ClauseArena(store.variables);
    this.trail = new Trail(store, this.arena);
    this.order = new ActivityOrder(store.variables);
    this.analysis = new ConflictAnalysis(this.trail, this.arena, this.order);
    this.phase = new Uint8Array(store.variables);
    for (const clause of store.clauses) this.addClause(clause);
  }

  get steps(): number {
    return this.trail.steps;
  }

  holds(literal: Literal): boolean {
    return this.trail.truth[literal] === 1;
  }

  /** What a variable is tried as first. */
  prefer(literal: Literal): void {
    this.phase[literal >> 1] = (literal & 1) ^ 1;
  }

  /** From now on at most `most` literals of a counting may hold. */
  tighten(counting: number, most: number): void {
    this.retreat(0);
    if (!this.trail.tighten(counting, most)) this.contradictory = true;
  }

  /**
   * Searches until it knows or `steps` reaches the limit, and goes on from there when asked again, as if it had never been interrupted.
   * After a yes, `holds` tells what holds until the next call.
   */
  solve(limit: number): Answer {
    const { trail, order, phase } = this;
    while (!this.contradictory) {
      const conflict = trail.propagate();
      if (conflict !== 0) {
        if (trail.level === 0) break;
        this.learnFrom(conflict);
        continue;
      }
      if (trail.steps >= limit) return 'unknown';
      if (this.conflicts >= this.restartAt) this.restart();
      let v = order.next();
      while (v >= 0 && trail.truth[2 * v] !== 0) v = order.next();
      if (v < 0) return 'yes';
      trail.decide(2 * v + (phase[v] ^ 1));
    }
    this.contradictory = true;
    return 'no';
  }

  private learnFrom(conflict: number): void {
    const { trail, analysis, arena } = this;
    this.conflicts++;
    this.retreat(analysis.learn(conflict));
    const { learned, learnedSize } = analysis;
    const reason = learnedSize === 1 ? 0 : arena.add(learned, learnedSize, analysis.spread) + 1;
    trail.assign(learned[0], reason);
    this.order.decay();
  }

  private restart(): void {
    this.retreat(0);
    this.restartAt = this.conflicts + RESTART_AFTER * luby(++this.restarts);
    if (this.conflicts < this.reduceAt) return;
    this.arena.forgetHalf();
    this.reduceAt = this.conflicts + FIRST_REDUCTION + NEXT_REDUCTION * this.arena.reductions;
  }

  private addClause(literals: readonly Literal[]): void {
    const { truth } = this.trail;
    const kept = [...new Set(literals)].filter((l) => truth[l] !== -1);
    if (kept.some((l) => truth[l] === 1 || kept.includes(l ^ 1))) return;
    if (kept.length === 0) this.contradictory = true;
    else if (kept.length === 1) {
      this.trail.assign(kept[0], 0);
      if (this.trail.propagate() !== 0) this.contradictory = true;
    } else this.arena.add(Int32Array.from(kept), kept.length, 0);
  }

  private retreat(level: number): void {
    const { trail, order, phase } = this;
    const from = trail.sizeAt(level);
    for (let at = trail.size - 1; at >= from; at--) {
      const literal = trail.literals[at];
      phase[literal >> 1] = (literal & 1) ^ 1;
      order.add(literal >> 1);
    }
    trail.retreat(level);
  }
}

/** 1 1 2 1 1 2 4 1 1 2 …: the best plan of restarts when nothing is known of how long a search takes (Luby et al. 1993). */
export function luby(n: number): number {
  let size = 1;
  while (size < n + 1) size *= 2;
  if (size === n + 1) return size / 2;
  return luby(n - size / 2 + 1);
}
