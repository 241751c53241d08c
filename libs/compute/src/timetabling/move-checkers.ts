import type { Clash, PlannedMeeting, TimetableInputs } from '@ketnoi/meetings';
import { type Move, moveChecker, type Violation } from '@ketnoi/scheduling';
import { clashesOf, scheduled } from './clashes-of.js';
import { problemOf } from './problem-of.js';

type Check = (move: Move) => readonly Violation[];

/**
 * Checks moves against a timetable, which is read once for as many moves as are tried on it: a move then costs no more than the
 * meetings of those it touches, far less than a millisecond, so that it needs no thread.
 */
export class MoveCheckers {
  private readonly made = new WeakMap<readonly PlannedMeeting[], { inputs: TimetableInputs; check: Check }>();

  clashes(inputs: TimetableInputs, meetings: readonly PlannedMeeting[], move: PlannedMeeting): readonly Clash[] {
    const request = inputs.requests.filter((r) => r.id === move.requestId);
    const [wanted] = scheduled({ ...inputs, requests: request }, [move]);
    const broken = this.checkOf(inputs, meetings)(wanted);
    // The request's own pin is what the move puts aside.
    return clashesOf(broken.filter((v) => v.code !== 'lock-broken' || !v.requests.includes(move.requestId)));
  }

  private checkOf(inputs: TimetableInputs, meetings: readonly PlannedMeeting[]): Check {
    const known = this.made.get(meetings);
    if (known?.inputs === inputs) return known.check;
    const check = moveChecker(problemOf(inputs), scheduled(inputs, meetings));
    this.made.set(meetings, { inputs, check });
    return check;
  }
}
