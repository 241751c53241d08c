/** `ketnoi schedule PROBLEM --repair EVENTS --from TIMETABLE`: mends a timetable, lists who changes, writes it where asked. */
import {
  readTimetable1,
  repair,
  validateEvents,
  writeTimetable1,
  type MeetingChange,
  type ReadProblem,
  type Repair,
  type ScheduledMeeting,
} from '@ketnoi/scheduling';
import type { ScheduleArguments } from './schedule-arguments.js';
import { readJson, reportErrors, writeJson, UNUSABLE, type ScheduleWorld } from './schedule-world.js';

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
  world.out(summary(read, meetings.value, mended));
  if (args.out === undefined) return 0;
  return writeJson(args.out, writeTimetable1({ ...read, problem: mended.problem }, mended.timetable), world);
}

function summary(read: ReadProblem, before: readonly ScheduledMeeting[], mended: Repair): string {
  const { timetable, diff } = mended;
  const lines = [
    `${before.length} meetings before, ${timetable.meetings.length} after: ${mended.moved} moved, ${mended.dropped} lost, ${mended.filled} new`,
    `worth ${timetable.value} of at most ${timetable.upperBound}, ${timetable.gaps} gaps`,
    `${diff.byPerson.size} companies and interpreters have to be told:`,
    ...diff.changes.map((change) => `  request ${change.request}: ${sentence(change, read.firstSlot)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function sentence({ before, after }: MeetingChange, firstSlot: number): string {
  const at = (m: ScheduledMeeting): string =>
    [`slot ${m.slot + firstSlot}`, m.place, m.interpreter === null ? null : `interpreter ${m.interpreter}`]
      .filter((part) => part !== null)
      .join(', ');
  if (before === null) return after === null ? 'unchanged' : `new: ${at(after)}`;
  return after === null ? `no longer held (was ${at(before)})` : `${at(before)} -> ${at(after)}`;
}
