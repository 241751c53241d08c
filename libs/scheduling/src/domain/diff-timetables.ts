/** Who changes between two timetables, listed before anything is applied and when a version is released. */
import { everybodyAt } from './fitting.js';
import type { SchedulingProblem } from './problem.js';
import type { ScheduledMeeting } from './timetable.js';

export interface MeetingChange {
  readonly request: string;
  /** Null = was not held, or is not held any more. */
  readonly before: ScheduledMeeting | null;
  readonly after: ScheduledMeeting | null;
}

export interface TimetableDiff {
  readonly changes: readonly MeetingChange[];
  /** Requests changed for each company or interpreter concerned; whoever is not here need not be told. */
  readonly byPerson: ReadonlyMap<string, readonly string[]>;
}

export function diffTimetables(
  problem: SchedulingProblem,
  before: readonly ScheduledMeeting[],
  after: readonly ScheduledMeeting[],
): TimetableDiff {
  const was = new Map(before.map((m) => [m.id, m]));
  const is = new Map(after.map((m) => [m.id, m]));
  const requestOf = new Map(problem.requests.map((r) => [r.id, r]));
  const changes: MeetingChange[] = [];
  const byPerson = new Map<string, string[]>();
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const old = was.get(id) ?? null;
    const now = is.get(id) ?? null;
    if (old?.slot === now?.slot && old?.place === now?.place && old?.interpreter === now?.interpreter) continue;
    changes.push({ request: id, before: old, after: now });
    const request = requestOf.get(id);
    const interpreters = [old?.interpreter, now?.interpreter].filter((i) => i != null);
    const people = request === undefined ? [] : everybodyAt(request);
    for (const who of new Set([...people, ...interpreters])) byPerson.set(who, [...(byPerson.get(who) ?? []), id]);
  }
  return { changes, byPerson };
}
