/**
 * Mends a timetable on the day: what has happened and what is locked stays, what is known moves only where that brings more than it
 * troubles, what fell free is filled. Starts from the known timetable, with each interpreter's known meetings kept inside the new
 * shifts, and anneals briefly with a price on every change. Cost: about half a second for 2,500 requests.
 */
import { seededRng, type Effort } from '@ketnoi/kernel';
import { applyEvents } from '../domain/apply-events.js';
import { diffTimetables, type TimetableDiff } from '../domain/diff-timetables.js';
import type { SchedulingProblem } from '../domain/problem.js';
import type { RepairOrder } from '../domain/repair-event.js';
import { PRODUCT_GOALS, type Goal, type ScheduledMeeting, type Timetable } from '../domain/timetable.js';
import { Annealer } from './anneal.js';
import { buildModel } from './build-model.js';
import { fillGreedily } from './greedy.js';
import { holdKnown, homeSlots } from './hold-known.js';
import { holdLocked } from './hold-locked.js';
import { keenness } from './propose-move.js';
import { relaxationRows } from './relaxation-rows.js';
import { SearchState } from './search-state.js';
import { upperBound } from './upper-bound.js';
import { weightsFor } from './weights.js';
import { writeTimetable } from './write-timetable.js';

export interface RepairOptions {
  readonly seed?: number;
  /** Moves tried. Default: 10 for each request, at least 20,000. */
  readonly iterations?: number;
  readonly goals?: readonly Goal[];
}

export interface Repair {
  /** The problem as it stands after the events; later repairs start from it. */
  readonly problem: SchedulingProblem;
  readonly timetable: Timetable;
  readonly diff: TimetableDiff;
  /** Known meetings that are still held, but in another slot. */
  readonly moved: number;
  /** Known meetings that were not cancelled and are not held any more. */
  readonly dropped: number;
  /** Requests newly held: what is offered to standby pairs. */
  readonly filled: number;
}

export function repair(
  before: SchedulingProblem,
  meetings: readonly ScheduledMeeting[],
  order: RepairOrder,
  options: RepairOptions,
  effort: Effort,
): Repair {
  effort.onProgress?.({ phase: 'reduce', done: 0 });
  const { problem, known } = applyEvents(before, meetings, order);
  const model = buildModel(problem, known);
  const rows = relaxationRows(model);
  const { bound, margin } = upperBound(model, model.score, rows);
  const mostMeetings = upperBound(model, new Int32Array(model.requests).fill(1), rows).bound;
  const home = homeSlots(model, known);

  effort.onProgress?.({ phase: 'construct', done: 0 });
  const rng = seededRng(options.seed ?? 1);
  const weights = weightsFor(model, options.goals ?? PRODUCT_GOALS, home);
  const state = new SearchState(model, weights);
  const { frozen, conflicts } = holdLocked(state);
  holdKnown(state, known, home);
  fillGreedily(state, margin, rng);

  effort.onProgress?.({ phase: 'improve', done: 0 });
  const choice = {
    insertShare: 160,
    gapShare: 80,
    tidyShare: weights.tidyShare,
    keen: keenness(model, margin),
    frozen,
  };
  const annealer = new Annealer(state, choice, Infinity, rng, effort);
  const iterations = options.iterations ?? Math.max(20_000, 10 * model.requests);
  annealer.cool(iterations, weights.warm, weights.cold, (done) => effort.onProgress?.({ phase: 'improve', done }));
  annealer.keepBest();

  const bounds = { upperBound: bound, mostMeetings, gapsLowerBound: 0 };
  const timetable = writeTimetable({
    model,
    slotOf: annealer.best,
    conflicts,
    bounds,
    iterations: annealer.iterations,
    known,
    goals: options.goals ?? PRODUCT_GOALS,
  });
  return {
    problem,
    timetable,
    diff: diffTimetables(problem, meetings, timetable.meetings),
    ...changesOf(known, timetable),
  };
}

function changesOf(
  known: readonly ScheduledMeeting[],
  timetable: Timetable,
): Pick<Repair, 'moved' | 'dropped' | 'filled'> {
  const now = new Map(timetable.meetings.map((m) => [m.id, m.slot]));
  const was = new Set(known.map((m) => m.id));
  return {
    moved: known.filter((m) => now.has(m.id) && now.get(m.id) !== m.slot).length,
    dropped: known.filter((m) => !now.has(m.id)).length,
    filled: timetable.meetings.filter((m) => !was.has(m.id)).length,
  };
}
