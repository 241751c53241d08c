/** What can be said about one meeting by itself: its slots, its lock, its place and its interpreter. */
import { interpreterFits, placeFits } from './fitting.js';
import type { Interpreter, MeetingRequest, Place, SchedulingProblem } from './problem.js';
import type { SlotCalendar } from './slot-calendar.js';
import type { ScheduledMeeting } from './timetable.js';
import type { Violation, ViolationCode } from './violation.js';

export interface OneMeeting {
  readonly problem: SchedulingProblem;
  readonly calendar: SlotCalendar;
  readonly request: MeetingRequest;
  readonly meeting: ScheduledMeeting;
  readonly place: Place | undefined;
  readonly interpreter: Interpreter | undefined;
  readonly withBooth: ReadonlySet<string>;
  readonly found: Violation[];
}

export function checkOneMeeting(one: OneMeeting): void {
  const { calendar, request, meeting, found } = one;
  const add = (code: ViolationCode, slot?: number, who?: string): void => {
    found.push({ code, requests: [request.id], slot, who });
  };
  const end = meeting.slot + (request.length ?? 1) - 1;
  if (calendar.halfDayOf[meeting.slot] !== calendar.halfDayOf[end]) add('crosses-half-day', meeting.slot);
  const covered = (slots: readonly number[] | undefined): number | undefined =>
    slots?.find((t) => t >= meeting.slot && t <= end);
  if (request.forbiddenSlots?.includes(meeting.slot)) add('forbidden-slot', meeting.slot);
  const lock = request.locked;
  if (
    lock !== undefined &&
    (lock.slot !== meeting.slot ||
      (lock.place !== undefined && lock.place !== meeting.place) ||
      (lock.interpreter !== undefined && lock.interpreter !== meeting.interpreter))
  ) {
    add('lock-broken', lock.slot);
  }
  checkPlace(one, add, covered);
  checkInterpreter(one, add, covered);
}

type Add = (code: ViolationCode, slot?: number, who?: string) => void;
type Covered = (slots: readonly number[] | undefined) => number | undefined;

function checkPlace({ problem, request, meeting, place, withBooth }: OneMeeting, add: Add, covered: Covered): void {
  if (problem.places.length === 0) return;
  if (place === undefined) return add('place-missing', meeting.slot, meeting.place ?? undefined);
  const pinned = request.locked?.place === place.id;
  if (!pinned && !placeFits(request, place, withBooth.has(request.supplier))) {
    add('place-does-not-fit', meeting.slot, place.id);
  }
  const closed = covered(place.unavailable);
  if (closed !== undefined) add('place-not-available', closed, place.id);
}

function checkInterpreter({ request, meeting, interpreter }: OneMeeting, add: Add, covered: Covered): void {
  if (request.interpreterLanguage == null) {
    if (meeting.interpreter !== null) add('interpreter-not-needed', meeting.slot, meeting.interpreter);
    return;
  }
  if (interpreter === undefined) return add('interpreter-missing', meeting.slot, meeting.interpreter ?? undefined);
  if (!interpreterFits(request, interpreter)) add('interpreter-does-not-fit', meeting.slot, interpreter.id);
  const away = covered(interpreter.unavailable);
  if (away !== undefined) add('interpreter-not-available', away, interpreter.id);
}
