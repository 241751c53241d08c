/**
 * Improves a timetable by simulated annealing (Kirkpatrick et al. 1983) over chain moves: better ones are always taken, worse ones
 * with a chance that falls as the temperature does. The best timetable met is kept.
 * Cost: about two microseconds a move, independent of the size of the fair.
 */
import type { Effort, Rng } from '@ketnoi/kernel';
import { ChainMove } from './chain-move.js';
import { proposeMove, type MoveChoice } from './propose-move.js';
import type { SearchState } from './search-state.js';
import { TidyMove } from './tidy-move.js';

const STOP_EVERY = 128;

export class Annealer {
  /** The best timetable met, and its score. */
  readonly best: Int32Array;
  bestScore: number;
  iterations = 0;
  /** The search stops after so many. */
  most = Infinity;
  stopped = false;
  /** The search ended because nothing can be better. */
  reachedCeiling = false;
  private readonly chain: ChainMove;
  private readonly tidy: TidyMove;
  private unsaved = false;

  /** @param ceiling a score that nothing can exceed: reaching it ends the search */
  constructor(
    private readonly state: SearchState,
    private readonly choice: MoveChoice,
    private ceiling: number,
    private readonly rng: Rng,
    private readonly effort: Effort,
  ) {
    this.chain = new ChainMove(state, rng, choice.frozen);
    this.tidy = new TidyMove(state);
    this.best = state.slotOf.slice();
    this.bestScore = state.score;
    this.stopped = this.reachedCeiling = state.score >= ceiling;
  }

  /** Makes `moves` moves at one temperature; fewer when it is stopped. */
  run(moves: number, temperature: number): void {
    const { state, chain, tidy, choice, rng } = this;
    for (let done = 0; done < moves && !this.stopped; done++) {
      if (this.iterations++ % STOP_EVERY === 0 && this.effort.shouldStop()) this.stopped = true;
      if (this.iterations >= this.most) this.stopped = true;
      const before = state.score;
      if (!proposeMove(state, chain, tidy, choice, rng)) continue;
      const gain = state.score - before;
      if (gain < 0) {
        if (rng.unit() >= Math.exp(gain / temperature)) chain.undo();
        else if (this.unsaved) {
          // The best so far is only copied when it is about to be left.
          chain.copyBefore(this.best);
          this.bestScore = before;
          this.unsaved = false;
        }
      } else if (state.score > this.bestScore) {
        this.unsaved = true;
        if (state.score >= this.ceiling) this.stopped = this.reachedCeiling = true;
      }
    }
  }

  /** Cools in geometric steps. */
  cool(moves: number, from: number, to: number, report: (done: number) => void): void {
    const steps = Math.min(400, Math.max(1, Math.floor(moves / 500)));
    const factor = Math.pow(to / from, 1 / steps);
    let temperature = from;
    let spent = 0;
    for (let step = 1; step <= steps && !this.stopped; step++) {
      const until = Math.floor((moves * step) / steps);
      this.run(until - spent, temperature);
      spent = until;
      temperature *= factor;
      if (step % 4 === 0) report(step / steps);
    }
  }

  /** Makes `best` current. */
  keepBest(): void {
    if (this.unsaved) {
      this.best.set(this.state.slotOf);
      this.bestScore = this.state.score;
      this.unsaved = false;
    }
  }

  /** Goes back to the best timetable met. */
  returnToBest(): void {
    this.keepBest();
    this.goTo(this.best);
  }

  /** Takes over a timetable that somebody else found as the best. */
  adopt(slotOf: Int32Array): void {
    this.goTo(slotOf);
    this.unsaved = true;
    this.keepBest();
    this.lowerCeiling(this.ceiling);
  }

  /** Nothing can exceed `score`, as has turned out. */
  lowerCeiling(score: number): void {
    this.ceiling = score;
    if (this.bestScore >= score) this.stopped = this.reachedCeiling = true;
  }

  /** Counts work done elsewhere; true = stop. */
  spend(iterations: number): boolean {
    this.iterations += iterations;
    if (this.iterations >= this.most || this.effort.shouldStop()) this.stopped = true;
    return this.stopped;
  }

  /** Gaps of the timetable at hand, Infinity when it leaves something out. */
  get gapsOfComplete(): number {
    return this.state.unheld.length > 0 ? Infinity : this.state.gaps;
  }

  private goTo(slotOf: Int32Array): void {
    const { state } = this;
    for (let r = 0; r < slotOf.length; r++) if (state.slotOf[r] >= 0 && state.slotOf[r] !== slotOf[r]) state.take(r);
    for (let r = 0; r < slotOf.length; r++) if (slotOf[r] >= 0 && state.slotOf[r] < 0) state.put(r, slotOf[r]);
  }
}
