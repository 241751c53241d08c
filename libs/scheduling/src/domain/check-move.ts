/** What a move by hand would break that is not broken now, before it is made. */
import { checkTimetable } from './check-timetable.js';
import type { SchedulingProblem } from './problem.js';
import type { ScheduledMeeting } from './timetable.js';
import type { Violation } from './violation.js';

/** Hold a request at a slot (moving it if it is held already), or `slot: null` to drop it. Place and interpreter stay when not named. */
export interface Move {
  readonly id: string;
  readonly slot: number | null;
  readonly place?: string | null;
  readonly interpreter?: string | null;
}

export function applyMove(meetings: readonly ScheduledMeeting[], move: Move): ScheduledMeeting[] {
  const now = meetings.find((m) => m.id === move.id);
  const rest = meetings.filter((m) => m.id !== move.id);
  if (move.slot === null) return rest;
  const place = move.place === undefined ? (now?.place ?? null) : move.place;
  const interpreter = move.interpreter === undefined ? (now?.interpreter ?? null) : move.interpreter;
  return [...rest, { id: move.id, slot: move.slot, place, interpreter }];
}

export function checkMove(problem: SchedulingProblem, meetings: readonly ScheduledMeeting[], move: Move): Violation[] {
  const before = new Set(checkTimetable(problem, meetings).map(keyOf));
  return checkTimetable(problem, applyMove(meetings, move)).filter((v) => !before.has(keyOf(v)));
}

const keyOf = (v: Violation): string => [v.code, v.who ?? '', v.slot ?? '', ...[...v.requests].sort()].join('\u0000');
