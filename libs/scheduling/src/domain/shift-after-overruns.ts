/** What overruns moves the rest of its half day on by the slots that it still takes; told twice, it happened once. */
import type { SchedulingProblem } from './problem.js';
import type { RepairOrder } from './repair-event.js';
import { slotCalendar } from './slot-calendar.js';
import type { ScheduledMeeting } from './timetable.js';

interface Taken {
  readonly from: number;
  readonly until: number;
}

export function shiftAfterOverruns(
  problem: SchedulingProblem,
  meetings: readonly ScheduledMeeting[],
  order: RepairOrder,
): readonly ScheduledMeeting[] {
  const { halfDayOf } = slotCalendar(problem.slots);
  return takenSlots(order, halfDayOf).reduce<readonly ScheduledMeeting[]>(
    (held, { from, until }) =>
      held.map((m) => {
        const to = m.slot + until - from;
        const moves = m.slot >= from && halfDayOf[m.slot] === halfDayOf[from] && halfDayOf[to] === halfDayOf[from];
        return moves ? { ...m, slot: to } : m;
      }),
    meetings,
  );
}

/** What overruns from now on in the half day in which it began, in the order of time, where two meet as one. */
function takenSlots({ now, events }: RepairOrder, halfDayOf: ArrayLike<number>): readonly Taken[] {
  const taken = events
    .flatMap((e) =>
      e.kind === 'overrun' ? [{ began: e.from, from: Math.max(now, e.from), until: e.from + e.slots }] : [],
    )
    .filter(({ began, from, until }) => from < until && halfDayOf[from] === halfDayOf[began])
    .sort((a, b) => a.from - b.from || a.until - b.until);
  const joined: Taken[] = [];
  for (const { from, until } of taken) {
    const last = joined.at(-1);
    if (last === undefined || from >= last.until || halfDayOf[from] !== halfDayOf[last.from])
      joined.push({ from, until });
    else joined.splice(-1, 1, { from: last.from, until: Math.max(last.until, until) });
  }
  return joined;
}
