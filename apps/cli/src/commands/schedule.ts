/** `ketnoi schedule`: reads a problem, plans it within the given time, writes the timetable. Works without any server. */
import {
  checkTimetable,
  type Comfort,
  comfortOf,
  iterationsWithin,
  readAnyProblem,
  solve,
  writeTimetable1,
  type ReadProblem,
  type Timetable,
  type Violation,
} from '@ketnoi/scheduling';
import { runCapacity } from './schedule-capacity.js';
import { readScheduleArguments, SCHEDULE_USAGE, type ScheduleArguments } from './schedule-arguments.js';
import { progressPrinter } from './schedule-progress.js';
import { runRepair } from './schedule-repair.js';
import { readJson, realWorld, reportErrors, UNUSABLE, writeJson, type ScheduleWorld } from './schedule-world.js';

export { SCHEDULE_USAGE as usage } from './schedule-arguments.js';

export const run = (argv: string[]): Promise<number> => Promise.resolve(runSchedule(argv, realWorld()));

export function runSchedule(argv: readonly string[], world: ScheduleWorld): number {
  const args = readScheduleArguments(argv);
  if (typeof args === 'string') {
    world.error(`${args}\n${SCHEDULE_USAGE}`);
    return UNUSABLE;
  }
  const input = readJson(args.problem, world);
  if (input === null) return UNUSABLE;
  const read = readAnyProblem(input.value);
  if (!read.ok) return reportErrors(args.problem, read.error, world);
  if (args.capacity) return runCapacity(read.value, args, world);
  if (args.repair !== undefined || args.out === undefined) return runRepair(read.value, args, world);
  const timetable = plan(read.value, args, world);
  const written = writeJson(args.out, writeTimetable1(read.value, timetable), world);
  if (written !== 0) return written;
  world.out(summary(read.value, timetable));
  return exitCode(read.value, timetable);
}

function plan(read: ReadProblem, args: ScheduleArguments, world: ScheduleWorld): Timetable {
  // Giving out places and interpreters and finding reasons comes after the search.
  const forTheEnd = 0.02 * args.seconds * 1000 + read.problem.requests.length * 0.02;
  const deadline = world.startedAt + args.seconds * 1000 - forTheEnd;
  const iterations = args.iterations ?? iterationsWithin(() => world.now(), deadline);
  const timed = args.iterations === undefined;
  const effort = { shouldStop: () => timed && world.now() >= deadline, onProgress: progressPrinter(world) };
  return solve(read.problem, { seed: args.seed, goals: read.goals, iterations }, effort);
}

function summary(read: ReadProblem, t: Timetable): string {
  const lines = [`${t.meetings.length} of at most ${t.mostMeetings} meetings, ${t.gaps} gaps`];
  if (read.format !== 'b2bsp/1') {
    const below = (100 * (t.upperBound - t.value)) / Math.max(1, t.upperBound);
    lines.push(`worth ${t.value} of at most ${t.upperBound} (${below.toFixed(2)} % below)`);
  }
  if (t.proved !== null) lines.push(`proved ${t.proved}`);
  if (t.lockConflict !== undefined) lines.push(lockConflict(read, t.lockConflict));
  if (read.format === 'fair/2') lines.push(...comfortLines(comfortOf(read.problem, t.meetings)));
  lines.push(`${t.unscheduled.length} requests left out, ${t.iterations} moves`);
  return `${lines.join('\n')}\n`;
}

/** How it is to live with. */
const comfortLines = (c: Comfort): string[] => [
  `${c.belowPromised} companies below what they were promised, suppliers have ${c.suppliers.fewest} to ${c.suppliers.most} meetings`,
  `${c.halfDaysHired} half days of interpreters hired for ${c.interpretersCost}, ${c.interpreterChanges} changes of interpreters`,
  `${c.hallChanges} ways to another hall between slots that follow each other`,
];

/** The fewest locks that exclude each other, and what they would break. */
function lockConflict({ firstSlot }: ReadProblem, { code, requests, who, slot }: Violation): string {
  const at = [...(who === undefined ? [] : [who]), ...(slot === undefined ? [] : [`slot ${slot + firstSlot}`])];
  const broken = at.length === 0 ? code : `${code}: ${at.join(', ')}`;
  return requests.length === 1
    ? `the lock of request ${requests[0]} cannot be kept (${broken})`
    : `the locks of requests ${requests.join(', ')} exclude each other (${broken}): one of them must go`;
}

/** 0 valid, 3 proof that nothing complete exists, 4 something that must hold does not hold yet. */
function exitCode(read: ReadProblem, t: Timetable): number {
  if (t.proved === 'infeasible') return 3;
  return checkTimetable(read.problem, t.meetings).length === 0 ? 0 : 4;
}
