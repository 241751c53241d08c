/**
 * The ordered goals as one whole number, so that the search compares timetables by a single subtraction.
 * A point of score is worth POINT; the goals named before `value` outweigh any score, those after it yield to it.
 * Whole numbers keep the incremental score equal to the score from scratch, bit by bit.
 */
import type { Goal } from '../domain/timetable.js';
import type { Model } from './model.js';

export const POINT = 64;

export interface Weights {
  /** Worth of holding request r. */
  readonly worth: Float64Array;
  readonly gap: number;
  /** For each gap of a participant above `gapsAllowed`. */
  readonly gapExcess: number;
  readonly gapsAllowed: number;
  /** For each way to another hall between slots that follow each other. */
  readonly walk: number;
  /** For each interpreter of a kind who is needed at once at the busiest time of a half day: as many must be hired for it. */
  readonly hire: number;
  /** Temperatures between which annealing does best with these weights. */
  readonly warm: number;
  readonly cold: number;
  /** Of 256 moves of meetings that are held, how many only tidy up gaps (tidy-move.ts). */
  readonly tidyShare: number;
  /** standing[p * STEPS + min(n, STEPS - 1)]: cost of participant p having n meetings, from promises and fairness. */
  readonly standing: Float64Array | null;
  /** Slot each request had in the timetable that people know, or -1, and what staying there is worth. */
  readonly home: Int32Array | null;
  readonly stay: number;
}

export const STEPS = 24;

/** Requests that must be held, or are pinned, outweigh every other soft goal. */
const URGENT_POINTS = 400;
/** Where everything must be held, only gaps are left to tell timetables apart; more than this and the search cannot bend. */
const REQUIRED_GAPS = 8;

/** Moving a meeting that people know of must bring this much. */
const STAY_POINTS = 12;

export function weightsFor(model: Model, goals: readonly Goal[], home: Int32Array | null = null): Weights {
  const at = (goal: Goal): number => goals.indexOf(goal);
  const limited = model.problem.rules?.maxGapDifference;
  const gapsAllowed = limited !== undefined && limited < model.slots ? limited : model.slots;
  const standing = standingCosts(model, at('promised'), at('fairness'));
  const walk = at('walking') < 0 || model.walking === null ? 0 : POINT / 4;
  const hire = at('cost') < 0 || model.interpreting.accepted.length === 0 ? 0 : POINT / 4;
  const same = { gapsAllowed, standing, home, walk, hire, stay: STAY_POINTS * POINT };
  if (model.requests > 0 && model.required.every((r) => r === 1)) {
    const worth = new Float64Array(model.requests).fill(REQUIRED_GAPS * POINT);
    return {
      ...same,
      worth,
      gap: POINT,
      gapExcess: REQUIRED_GAPS * POINT,
      warm: 0.22 * POINT,
      cold: 0.14 * POINT,
      tidyShare: 200,
    };
  }
  const valued = at('value') >= 0;
  const worth = new Float64Array(model.requests);
  const highest = model.score.reduce((a, b) => Math.max(a, b), 1);
  // Scores of any size are brought to a hundred points at most, so that temperatures and the other weights fit every fair.
  const unit = (POINT * 100) / highest;
  for (let r = 0; r < model.requests; r++) {
    const points = Math.round((valued ? model.score[r] : highest) * unit);
    worth[r] = points + (model.urgent[r] ? URGENT_POINTS * POINT : 0);
  }
  const gap = at('gaps') < 0 ? 0 : at('gaps') < at('value') ? 120 * POINT : 2 * POINT;
  return { ...same, worth, gap, gapExcess: 40 * POINT, warm: 0.6 * POINT, cold: 0.06 * POINT, tidyShare: 160 };
}

/**
 * Weights of a search that plans anew from a timetable that people know: staying is worth less than anything else that has a price,
 * and it is never warm enough to leave for nothing.
 */
export const weightsNear = (model: Model, goals: readonly Goal[], home: Int32Array): Weights => ({
  ...weightsFor(model, goals, home),
  stay: (3 * POINT) / 16,
  warm: 0.06 * POINT,
  cold: 0.02 * POINT,
});

/** No timetable with at least so many gaps scores more: everything held, and everybody with as many meetings as can be. */
export function mostWithGaps({ worth, gap, standing, home, stay }: Weights, gaps: number, model: Model): number {
  const known = home === null ? 0 : home.reduce((n, slot) => n + (slot >= 0 ? 1 : 0), 0);
  const all = worth.reduce((sum, w) => sum + w, known * stay - gap * gaps);
  if (standing === null) return all;
  let costs = 0;
  for (let p = 0; p < model.participants; p++) {
    const wanted = model.requestStart[p + 1] - model.requestStart[p];
    costs += standing[p * STEPS + Math.min(wanted, STEPS - 1)];
  }
  return all - costs;
}

function standingCosts(model: Model, promised: number, fairness: number): Float64Array | null {
  const promises = promised >= 0 && model.promised.some((n) => n > 0);
  if (!promises && fairness < 0) return null;
  const costs = new Float64Array(model.participants * STEPS);
  for (let p = 0; p < model.participants; p++) {
    const wanted = model.requestStart[p + 1] - model.requestStart[p];
    for (let n = 0; n < STEPS; n++) {
      // Promises beyond what is asked for cannot be kept by any timetable and pull at nothing.
      const missing = Math.max(0, Math.min(promises ? model.promised[p] : 0, wanted) - n);
      const few = fairness >= 0 && wanted > 0 ? Math.floor((2 * POINT) / (n + 1)) : 0;
      costs[p * STEPS + n] = missing * 150 * POINT + few;
    }
  }
  return costs;
}
