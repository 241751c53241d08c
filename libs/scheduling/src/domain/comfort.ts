/**
 * How a timetable is to live with, beside its worth: promises, fairness, who changes interpreters or places, who walks, what the
 * interpreters cost. Counted from scratch for organisers; shares nothing with the search. Cost: one pass over the meetings.
 */
import { everybodyAt, knowsTheTrade } from './fitting.js';
import { walks } from './hall-walks.js';
import { interpretedFor } from './interpreted-for.js';
import type { MeetingRequest, SchedulingProblem } from './problem.js';
import { slotCalendar } from './slot-calendar.js';
import { spreadOf, type Spread } from './spread.js';
import type { ScheduledMeeting } from './timetable.js';

export interface Comfort {
  /** Companies with fewer meetings than promised, and the meetings they miss. */
  readonly belowPromised: number;
  readonly meetingsMissed: number;
  /** Meetings by supplier and by buyer, of those who asked for any or were asked. */
  readonly suppliers: Spread;
  readonly buyers: Spread;
  /** Meetings that an interpreter translates. */
  readonly interpreted: number;
  /** How often a company gets another interpreter of the same language within a half day. */
  readonly interpreterChanges: number;
  /** Interpreted meetings whose interpreter does not know the trade. */
  readonly tradeMissed: number;
  /** Half days for which interpreters are hired, and the sum of their fees in minor units. */
  readonly halfDaysHired: number;
  readonly interpretersCost: number;
  /** How often a supplier goes to another table within a half day. */
  readonly tableChanges: number;
  /** How often somebody goes to another hall between two slots that follow each other. */
  readonly hallChanges: number;
}

interface Held {
  readonly meeting: ScheduledMeeting;
  readonly request: MeetingRequest;
  readonly interpretedFor: string | null;
}

export function comfortOf(problem: SchedulingProblem, meetings: readonly ScheduledMeeting[]): Comfort {
  const at = new Map(problem.requests.map((r, i) => [r.id, i]));
  const guests = interpretedFor(problem.requests);
  const held = meetings
    .flatMap((meeting): Held[] => {
      const r = at.get(meeting.id);
      return r === undefined ? [] : [{ meeting, request: problem.requests[r], interpretedFor: guests[r] }];
    })
    .sort((a, b) => a.meeting.slot - b.meeting.slot);
  const count = new Map<string, number>();
  for (const { request } of held) for (const id of everybodyAt(request)) count.set(id, (count.get(id) ?? 0) + 1);
  const missing = problem.participants.map((p) => Math.max(0, (p.promised ?? 0) - (count.get(p.id) ?? 0)));
  const side = (ids: readonly string[]): Spread => spreadOf([...new Set(ids)].map((id) => count.get(id) ?? 0));
  const interpreterOf = new Map(problem.interpreters.map((i) => [i.id, i]));
  return {
    belowPromised: missing.filter((n) => n > 0).length,
    meetingsMissed: missing.reduce((sum, n) => sum + n, 0),
    suppliers: side(problem.requests.map((r) => r.supplier)),
    buyers: side(problem.requests.map((r) => r.buyer)),
    interpreted: held.filter((h) => h.meeting.interpreter !== null).length,
    interpreterChanges: changes(problem, held, ({ meeting, request, interpretedFor: guest }) =>
      meeting.interpreter === null ? null : [`${guest} ${request.interpreterLanguage}`, meeting.interpreter],
    ),
    tradeMissed: held.filter(({ meeting, request }) => {
      const interpreter = interpreterOf.get(meeting.interpreter ?? '');
      return interpreter !== undefined && !knowsTheTrade(request, interpreter);
    }).length,
    ...hired(problem, held),
    tableChanges: tableChanges(problem, held),
    hallChanges: hallChanges(problem, held),
  };
}

/** How often, within a half day, somebody has another thing than at the meeting before. `held` is in the order of time. */
function changes(
  problem: SchedulingProblem,
  held: readonly Held[],
  of: (h: Held) => readonly [who: string, what: string] | null,
): number {
  const { halfDayOf } = slotCalendar(problem.slots);
  const last = new Map<string, string>();
  let changed = 0;
  for (const h of held) {
    const found = of(h);
    if (found === null) continue;
    const key = `${found[0]} ${halfDayOf[h.meeting.slot]}`;
    if (last.has(key) && last.get(key) !== found[1]) changed++;
    last.set(key, found[1]);
  }
  return changed;
}

function hired(problem: SchedulingProblem, held: readonly Held[]): Pick<Comfort, 'halfDaysHired' | 'interpretersCost'> {
  const { halfDayOf } = slotCalendar(problem.slots);
  const feeOf = new Map(problem.interpreters.map((i) => [i.id, i.feePerHalfDay ?? 0]));
  const open = new Map<string, number>();
  for (const { meeting } of held)
    if (meeting.interpreter !== null)
      open.set(`${meeting.interpreter} ${halfDayOf[meeting.slot]}`, feeOf.get(meeting.interpreter) ?? 0);
  return { halfDaysHired: open.size, interpretersCost: [...open.values()].reduce((sum, fee) => sum + fee, 0) };
}

function tableChanges(problem: SchedulingProblem, held: readonly Held[]): number {
  const tables = new Set(problem.places.filter((p) => p.kind === 'table').map((p) => p.id));
  return changes(problem, held, ({ meeting, request }) =>
    meeting.place !== null && tables.has(meeting.place) ? [request.supplier, meeting.place] : null,
  );
}

function hallChanges(problem: SchedulingProblem, held: readonly Held[]): number {
  const { halfDayOf } = slotCalendar(problem.slots);
  const hallOf = new Map(problem.places.map((p) => [p.id, p.hall]));
  const walkers = new Set(problem.participants.filter(walks).map((p) => p.id));
  const cameFrom = new Map<string, { readonly hall: string | undefined; readonly end: number }>();
  let changed = 0;
  for (const { meeting, request } of held) {
    const hall = hallOf.get(meeting.place ?? '');
    for (const id of everybodyAt(request)) {
      if (!walkers.has(id)) continue;
      const before = cameFrom.get(id);
      const near = before !== undefined && before.end === meeting.slot;
      const sameHalf = near && halfDayOf[meeting.slot - 1] === halfDayOf[meeting.slot];
      if (sameHalf && before.hall !== undefined && hall !== undefined && before.hall !== hall) changed++;
      cameFrom.set(id, { hall, end: meeting.slot + (request.length ?? 1) });
    }
  }
  return changed;
}
