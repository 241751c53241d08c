/**
 * The scheduler as a list of named steps. Decides which requests are held, when, where and with which interpreter.
 * Deterministic for (problem, goals, seed, iterations); `effort.shouldStop` ends it early with the best timetable so far.
 */
import { seededRng, type Effort } from '@ketnoi/kernel';
import type { SchedulingProblem } from '../domain/problem.js';
import { PRODUCT_GOALS, type Goal, type Timetable } from '../domain/timetable.js';
import { Annealer } from './anneal.js';
import { buildModel } from './build-model.js';
import { conflictingLocks } from './conflicting-locks.js';
import type { Iterations } from './cooling-plan.js';
import { filterDomains } from './filter-domains.js';
import { gapLowerBound } from './gap-bound.js';
import { fillGreedily } from './greedy.js';
import { holdKnown, homeSlots } from './hold-known.js';
import { holdLocked } from './hold-locked.js';
import { GapPolisher } from './exact/gap-polisher.js';
import { improveComplete } from './improve-complete.js';
import { improve } from './improve.js';
import type { Model } from './model.js';
import { keenness } from './propose-move.js';
import { proveInfeasible } from './prove-infeasible.js';
import { relaxationRows } from './relaxation-rows.js';
import { SearchState } from './search-state.js';
import { upperBound } from './upper-bound.js';
import { mostWithGaps, weightsFor, weightsNear } from './weights.js';
import { writeTimetable } from './write-timetable.js';

export interface SolveOptions {
  /** Runs with the same seed and iterations give the same timetable. Default 1. */
  readonly seed?: number;
  /** Moves tried in all, or who says so once the speed is known (see cooling-plan.ts). Default: 500 a request, at least 100,000. */
  readonly iterations?: Iterations;
  /** Soft goals, most important first. Default: those of a real fair. */
  readonly goals?: readonly Goal[];
}

export function solve(problem: SchedulingProblem, options: SolveOptions, effort: Effort): Timetable {
  const lockConflict = conflictingLocks(problem);
  const report = (phase: string, done: number, counts?: Record<string, number>): void =>
    effort.onProgress?.({ phase, done, counts });
  report('reduce', 0);
  const known = problem.known ?? [];
  const filtered = buildModel(problem, known);
  const possible = filterDomains(filtered);
  // Where nothing complete exists, what was taken from the domains proves it and would only hinder a partial timetable.
  const model = possible ? filtered : buildModel(problem, known);

  report('bound', 0);
  const rows = relaxationRows(model);
  const { bound: most, margin } = upperBound(model, model.score, rows);
  const mostMeetings = upperBound(model, new Int32Array(model.requests).fill(1), rows).bound;
  const gapBound = gapLowerBound(model);
  const bounds = { upperBound: most, mostMeetings, gapsLowerBound: gapBound.gaps };

  report('construct', 0, bounds);
  const rng = seededRng(options.seed ?? 1);
  const goals = options.goals ?? PRODUCT_GOALS;
  const home = known.length > 0 ? homeSlots(model, known) : null;
  const weights = home === null ? weightsFor(model, goals) : weightsNear(model, goals, home);
  const state = new SearchState(model, weights);
  const { frozen, conflicts } = holdLocked(state);
  const infeasible = !possible || gapBound.unfair || lockConflict !== null || proveInfeasible(model, mostMeetings);
  if (home !== null) holdKnown(state, known, home);
  fillGreedily(state, margin, rng);

  const choice = {
    insertShare: 64,
    gapShare: 80,
    tidyShare: weights.tidyShare,
    keen: keenness(model, margin),
    frozen,
  };
  const annealer = new Annealer(state, choice, mostWithGaps(weights, gapBound.gaps, model), rng, effort);
  const figures = (): Record<string, number> => ({ held: state.held, value: state.value, gaps: state.gaps, ...bounds });
  report('improve', 0, figures());
  const told = (done: number): void => report('improve', done, figures());
  const moves = infeasible ? AFTER_A_PROOF : (options.iterations ?? defaultIterations(model));
  const polisher = infeasible || home !== null ? null : GapPolisher.for(model, gapBound);
  const iterations =
    polisher === null
      ? improve(annealer, moves, weights, told)
      : improveComplete(annealer, polisher, moves, (gaps) => mostWithGaps(weights, gaps, model), weights, told);

  report('assign', 0, figures());
  const gapsLowerBound = polisher?.lowerBound ?? gapBound.gaps;
  const finished = { model, slotOf: annealer.best, conflicts, bounds: { ...bounds, gapsLowerBound }, iterations };
  const timetable = writeTimetable({ ...finished, known, goals });
  if (infeasible || polisher?.infeasible === true)
    return { ...timetable, proved: 'infeasible', ...(lockConflict && { lockConflict }) };
  const perfect = timetable.meetings.length === model.requests && timetable.gaps === gapsLowerBound;
  return perfect && timetable.belowMinimum.length === 0 ? { ...timetable, proved: 'optimal' } : timetable;
}

/** Once nothing complete can exist, a good partial timetable will do. */
const AFTER_A_PROOF = 60_000;

const defaultIterations = (model: Model): number => Math.max(100_000, 500 * model.requests);
