/** Writes `timetable/1`: what is held in the words of the problem's own format, with bounds, proof and reasons. */
import { type Comfort, comfortOf } from '../domain/comfort.js';
import { describeUnscheduled } from '../domain/describe-unscheduled.js';
import type { Timetable } from '../domain/timetable.js';
import type { ReadProblem } from './read-problem.js';

export interface Timetable1 {
  readonly format: 'timetable/1';
  readonly meetings: readonly Timetable1Meeting[];
  readonly iterations: number;
  readonly proved: Timetable['proved'];
  readonly value: number;
  readonly upperBound: number;
  readonly mostMeetings: number;
  readonly gaps: number;
  /** Only where every meeting must be held. */
  readonly lowerBound?: number;
  /** Promises, fairness, interpreters, walks; for `fair/2`, whose goals they are. */
  readonly comfort?: Comfort;
  readonly unscheduled: readonly { readonly id: string | number; readonly code: string; readonly text: string }[];
}

export interface Timetable1Meeting {
  readonly id: string | number;
  readonly slot: number;
  readonly location?: string;
  readonly interpreter?: string | number | null;
}

export function writeTimetable1(read: ReadProblem, timetable: Timetable): Timetable1 {
  // A request that came in on the day may have any name.
  const idOf = (id: string): string | number => (read.numericIds && Number.isFinite(Number(id)) ? Number(id) : id);
  const complete = read.problem.requests.length > 0 && read.problem.requests.every((r) => r.required);
  return {
    format: 'timetable/1',
    meetings: timetable.meetings.map((m) => ({
      id: idOf(m.id),
      slot: m.slot + read.firstSlot,
      ...(read.namesPlaces && m.place !== null ? { location: m.place } : {}),
      ...(read.namesPlaces ? { interpreter: m.interpreter === null ? null : idOf(m.interpreter) } : {}),
    })),
    iterations: timetable.iterations,
    proved: timetable.proved,
    value: timetable.value,
    upperBound: timetable.upperBound,
    mostMeetings: timetable.mostMeetings,
    gaps: timetable.gaps,
    ...(complete ? { lowerBound: timetable.gapsLowerBound } : {}),
    ...(read.format === 'fair/2' ? { comfort: comfortOf(read.problem, timetable.meetings) } : {}),
    unscheduled: timetable.unscheduled.map((u) => ({ id: idOf(u.id), code: u.code, text: describeUnscheduled(u) })),
  };
}
