/** `ketnoi schedule PROBLEM --repair EVENTS --from TIMETABLE`: mends a timetable, lists who changes and why, writes it where asked. */
import {
  checkTimetable,
  describeUnscheduled,
  readTimetable1,
  repair,
  validateEvents,
  writeTimetable1,
  type MeetingChange,
  type ReadProblem,
  type Repair,
  type RepairOrder,
  type ScheduledMeeting,
} from '@ketnoi/scheduling';
import type { ScheduleArguments } from './schedule-arguments.js';
import { readJson, reportErrors, writeJson, UNUSABLE, type ScheduleWorld } from './schedule-world.js';

const NOT_VALID = 4;

export function runRepair(read: ReadProblem, args: ScheduleArguments, world: ScheduleWorld): number {
  const [from, events] = [args.from ?? '', args.repair ?? ''];
  const known = readJson(from, world);
  const happened = readJson(events, world);
  if (known === null || happened === null) return UNUSABLE;
  const meetings = readTimetable1(known.value, read);
  if (!meetings.ok) return reportErrors(from, meetings.error, world);
  const order = validateEvents(happened.value, read.problem);
  if (!order.ok) return reportErrors(events, order.error, world);
  const options = { seed: args.seed, goals: read.goals, iterations: args.iterations };
  const mended = repair(read.problem, meetings.value, order.value, options, { shouldStop: () => false });
  world.out(summary(read, meetings.value, order.value, mended));
  // What events have taken cannot be held, required or not; everything else must be right.
  const found = checkTimetable(mended.problem, mended.timetable.meetings);
  const clashes = found.filter((violation) => violation.code !== 'required-missing').length;
  if (clashes > 0) world.error(`${clashes} things clash in what is mended\n`);
  if (args.out !== undefined) {
    const written = writeJson(args.out, writeTimetable1({ ...read, problem: mended.problem }, mended.timetable), world);
    if (written !== 0) return written;
  }
  return clashes > 0 ? NOT_VALID : 0;
}

function summary(
  read: ReadProblem,
  before: readonly ScheduledMeeting[],
  { events }: RepairOrder,
  { timetable, diff, moved, dropped, filled }: Repair,
): string {
  const asked = events.flatMap((e) => (e.kind === 'new-request' ? [e.request.id] : []));
  const changed = new Set(diff.changes.map((c) => c.request));
  const reasons = new Map(timetable.unscheduled.map((left) => [left.id, `: ${describeUnscheduled(left)}`]));
  for (const e of events) if (e.kind === 'cancelled') reasons.set(e.request, ': it was cancelled');
  const why = (id: string): string => reasons.get(id) ?? '';
  const lines = [
    `${before.length} meetings before, ${timetable.meetings.length} after: ${moved} moved, ${dropped} lost, ${filled} new`,
    `worth ${timetable.value} of at most ${timetable.upperBound}, ${timetable.gaps} gaps`,
    `${diff.byPerson.size} companies and interpreters have to be told:`,
    ...diff.changes.map((c) => `  request ${c.request}: ${sentence(c, read.firstSlot, asked, why(c.request))}`),
    ...asked.filter((id) => !changed.has(id)).map((id) => `  request ${id}: cannot be held${why(id)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What was held by nobody before and was not asked for has waited for the slot to fall free. */
function sentence(
  { request, before, after }: MeetingChange,
  firstSlot: number,
  asked: readonly string[],
  why: string,
): string {
  const at = (m: ScheduledMeeting): string =>
    [`slot ${m.slot + firstSlot}`, m.place, m.interpreter === null ? null : `interpreter ${m.interpreter}`]
      .filter((part) => part !== null)
      .join(', ');
  if (after === null) return before === null ? 'unchanged' : `no longer held (was ${at(before)})${why}`;
  if (before === null) return `${asked.includes(request) ? 'new' : 'steps in'}: ${at(after)}`;
  return `${at(before)} -> ${at(after)}`;
}
