/**
 * The scheduler as a list of named steps. Decides which requests are held, when, where and with which interpreter.
 * Deterministic for (problem, goals, seed, iterations); `effort.shouldStop` ends it early with the best timetable so far.
 */
import { seededRng, type Effort } from '@ketnoi/kernel';
import type { SchedulingProblem } from '../domain/problem.js';
import { PRODUCT_GOALS, type Goal, type Timetable } from '../domain/timetable.js';
import { anneal } from './anneal.js';
import { buildModel } from './build-model.js';
import { fillGreedily } from './greedy.js';
import { holdLocked } from './hold-locked.js';
import { keenness } from './propose-move.js';
import { SearchState } from './search-state.js';
import { upperBound } from './upper-bound.js';
import { POINT, weightsFor } from './weights.js';
import { writeTimetable } from './write-timetable.js';

export interface SolveOptions {
  /** Runs with the same seed and iterations give the same timetable. Default 1. */
  readonly seed?: number;
  /** Moves tried in all. Default: 600 for each request, at least 200,000. */
  readonly iterations?: number;
  /** Soft goals, most important first. Default: those of a real fair. */
  readonly goals?: readonly Goal[];
}

export function solve(problem: SchedulingProblem, options: SolveOptions, effort: Effort): Timetable {
  const model = buildModel(problem);
  const goals = options.goals ?? PRODUCT_GOALS;
  const rng = seededRng(options.seed ?? 1);
  const iterations = options.iterations ?? Math.max(200_000, 600 * model.requests);
  effort.onProgress?.({ phase: 'bound', done: 0 });
  const value = upperBound(model, model.score, effort);
  const meetings = upperBound(model, new Int32Array(model.requests).fill(1), effort);
  const bounds = { upperBound: value.bound, mostMeetings: meetings.bound };

  effort.onProgress?.({ phase: 'construct', done: 0 });
  const state = new SearchState(model, weightsFor(model, goals));
  const { frozen, conflicts } = holdLocked(state);
  fillGreedily(state, value.margin, rng);

  const highest = model.score.reduce((a, b) => Math.max(a, b), 1);
  const choice = { insertShare: 128, keen: keenness(value.margin, highest), frozen };
  const cooling = { iterations, from: 8 * POINT, to: 0.6 * POINT };
  const result = anneal(state, frozen, choice, cooling, rng, effort, (done) =>
    effort.onProgress?.({ phase: 'improve', done, counts: { held: state.held, gaps: state.gaps, ...bounds } }),
  );
  return writeTimetable({ model, slotOf: result.best, conflicts, bounds, iterations: result.iterations });
}
