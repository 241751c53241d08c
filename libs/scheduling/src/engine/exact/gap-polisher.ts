/**
 * Closes in on the fewest gaps of an event in which every meeting must be held, from both sides: is there a timetable with one gap
 * less than the best we have, and is there one with as few as we know there must be? Every yes is a better timetable, every no a
 * better bound; where they meet, the optimum is proved. From above, decisions try first what the best timetable known does.
 * Cost: what it is given, in portions; each is about as much work as ITERATIONS_IN_PORTION moves of the annealing.
 */
import type { GapBound } from '../gap-bound.js';
import type { Model } from '../model.js';
import { ClauseSolver } from './clause-solver.js';
import { gapPuzzle, type GapPuzzle } from './gap-puzzle.js';

/** The search is only ever stopped after whole portions, so that a run can be repeated. */
const STEPS_IN_PORTION = 40_000;
export const ITERATIONS_IN_PORTION = 1_000;
/** Annealing works from above too; proofs and the best timetables come from below. */
const FROM_ABOVE_EVERY = 4;

export class GapPolisher {
  /** No complete timetable has fewer gaps. */
  lowerBound: number;
  /** No complete timetable exists. */
  infeasible = false;
  /** Nothing is left to find out, or what is left cannot be found out this way. */
  done = false;
  private readonly fairOnly: boolean;
  private floor: ClauseSolver;
  private readonly ceiling: ClauseSolver;
  private ceilingAt = Infinity;
  private turn = 0;

  private constructor(
    private readonly model: Model,
    private readonly puzzle: GapPuzzle,
    lowerBound: number,
  ) {
    this.lowerBound = lowerBound;
    this.ceiling = new ClauseSolver(puzzle.store);
    this.floor = this.newFloor();
    this.fairOnly = needsCompany(model);
  }

  /** Null where the event is too large, not everything must be held, or interpreters' pauses hide some timetables from us. */
  static for(model: Model, bound: GapBound): GapPolisher | null {
    // Ways between halls are not written down.
    if (model.walking?.strict === true) return null;
    if (model.requests === 0 || model.interpreting.accepted.length > 0 || model.impossible.size > 0) return null;
    const allowed = model.problem.rules?.maxGapDifference ?? model.slots;
    const puzzle = gapPuzzle(model, allowed, bound.each);
    return puzzle === null ? null : new GapPolisher(model, puzzle, bound.gaps);
  }

  /**
   * One portion of work.
   * @param best slots and gaps of the best timetable known; gaps Infinity when it is not complete
   * @returns slots of a complete timetable that is better, or null
   */
  work(best: Int32Array, gaps: number): Int32Array | null {
    if (gaps <= this.lowerBound || this.infeasible) this.done = true;
    if (this.done) return null;
    if (gaps - 1 < this.ceilingAt) this.lower(best, gaps - 1);
    const fromBelow = this.turn++ % FROM_ABOVE_EVERY > 0 && this.ceilingAt > this.lowerBound;
    const solver = fromBelow ? this.floor : this.ceiling;
    const answer = solver.solve(solver.steps + STEPS_IN_PORTION);
    if (answer === 'unknown') return null;
    if (answer === 'yes') return this.slotsOf(solver);
    const bound = fromBelow ? this.lowerBound : this.ceilingAt;
    if (this.fairOnly && bound >= this.model.participants) this.done = true;
    else if (bound === Infinity || this.puzzle.gaps < 0) this.infeasible = this.done = true;
    else {
      this.lowerBound = bound + 1;
      if (fromBelow) this.floor = this.newFloor();
    }
    return null;
  }

  private lower(best: Int32Array, most: number): void {
    this.ceilingAt = most;
    this.ceiling.tighten(this.puzzle.gaps, most);
    this.preferTo(best);
  }

  private newFloor(): ClauseSolver {
    const solver = new ClauseSolver(this.puzzle.store);
    if (this.puzzle.gaps >= 0) solver.tighten(this.puzzle.gaps, this.lowerBound);
    return solver;
  }

  private preferTo(slotOf: Int32Array): void {
    const { held } = this.puzzle;
    held.forEach((x, at) => {
      if (x < 0) return;
      const r = Math.floor(at / this.model.slots);
      this.ceiling.prefer(slotOf[r] === at % this.model.slots ? x : x ^ 1);
    });
  }

  private slotsOf(solver: ClauseSolver): Int32Array {
    const slotOf = new Int32Array(this.model.requests).fill(-1);
    this.puzzle.held.forEach((x, at) => {
      if (x >= 0 && solver.holds(x)) slotOf[Math.floor(at / this.model.slots)] = at % this.model.slots;
    });
    return slotOf;
  }
}

/** With a rule on the difference of gaps, somebody must have none for "at most so many each" to say the same. */
function needsCompany(model: Model): boolean {
  if (model.problem.rules?.maxGapDifference === undefined) return false;
  for (let p = 0; p < model.participants; p++) if (model.requestStart[p + 1] - model.requestStart[p] < 2) return false;
  return true;
}
