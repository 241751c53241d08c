/** What a move by hand would break that is not broken now, before it is made. */
import { checkTimetable } from './check-timetable.js';
import type { SchedulingProblem } from './problem.js';
import type { ScheduledMeeting } from './timetable.js';
import { TouchedByMove, type Move } from './touched-by-move.js';
import type { Violation } from './violation.js';

export type { Move };

export function applyMove(meetings: readonly ScheduledMeeting[], move: Move): ScheduledMeeting[] {
  const now = meetings.find((m) => m.id === move.id);
  const rest = meetings.filter((m) => m.id !== move.id);
  if (move.slot === null) return rest;
  const place = move.place === undefined ? (now?.place ?? null) : move.place;
  const interpreter = move.interpreter === undefined ? (now?.interpreter ?? null) : move.interpreter;
  return [...rest, { id: move.id, slot: move.slot, place, interpreter }];
}

export const checkMove = (
  problem: SchedulingProblem,
  meetings: readonly ScheduledMeeting[],
  move: Move,
): readonly Violation[] => moveChecker(problem, meetings)(move);

/**
 * Checks many moves against one timetable: it is indexed once, and each move costs no more than the meetings of those it touches.
 * The answer is that of the full check before and after.
 */
export function moveChecker(
  problem: SchedulingProblem,
  meetings: readonly ScheduledMeeting[],
): (move: Move) => readonly Violation[] {
  const touched = new TouchedByMove(problem, meetings);
  return (move) => {
    const part = touched.by(move) ?? { problem, meetings };
    const before = new Set(checkTimetable(part.problem, part.meetings).map(keyOf));
    return checkTimetable(part.problem, applyMove(part.meetings, move)).filter((v) => !before.has(keyOf(v)));
  };
}

const keyOf = (v: Violation): string => [v.code, v.who ?? '', v.slot ?? '', ...[...v.requests].sort()].join('\u0000');
