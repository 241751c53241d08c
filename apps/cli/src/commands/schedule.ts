/** `ketnoi schedule`: reads a problem, plans it within the given time, writes the timetable. Works without any server. */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  describeProblemError,
  iterationsWithin,
  readAnyProblem,
  solve,
  writeTimetable1,
  type ReadProblem,
  type Timetable,
} from '@ketnoi/scheduling';
import { readScheduleArguments, SCHEDULE_USAGE, type ScheduleArguments } from './schedule-arguments.js';
import { progressPrinter } from './schedule-progress.js';

export const run = (argv: string[]): Promise<number> => runScheduleCommand(argv, realWorld());

/** What the command touches, so that tests can stand in for it. Times are milliseconds from any origin. */
export interface ScheduleWorld {
  readonly startedAt: number;
  now(): number;
  readFile(path: string): string;
  writeFile(path: string, text: string): void;
  out(text: string): void;
  error(text: string): void;
  readonly isTerminal: boolean;
}

const UNUSABLE = 2;

export async function runScheduleCommand(argv: readonly string[], world: ScheduleWorld): Promise<number> {
  const args = readScheduleArguments(argv);
  if (typeof args === 'string') {
    world.error(`${args}\n${SCHEDULE_USAGE}`);
    return UNUSABLE;
  }
  const read = readProblemFile(args.problem, world);
  if (read === null) return UNUSABLE;
  const timetable = plan(read, args, world);
  try {
    world.writeFile(args.out, `${JSON.stringify(writeTimetable1(read, timetable))}\n`);
  } catch (error) {
    world.error(`cannot write ${args.out}: ${(error as Error).message}\n`);
    return UNUSABLE;
  }
  world.out(summary(read, timetable));
  return exitCode(read, timetable);
}

function readProblemFile(path: string, world: ScheduleWorld): ReadProblem | null {
  let input: unknown;
  try {
    input = JSON.parse(world.readFile(path));
  } catch (error) {
    world.error(`cannot read ${path}: ${(error as Error).message}\n`);
    return null;
  }
  const read = readAnyProblem(input);
  if (read.ok) return read.value;
  for (const error of read.error) world.error(`${path}: ${describeProblemError(error)}\n`);
  return null;
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
  lines.push(`${t.unscheduled.length} requests left out, ${t.iterations} moves`);
  return `${lines.join('\n')}\n`;
}

function exitCode(read: ReadProblem, t: Timetable): number {
  if (t.proved === 'infeasible') return 3;
  const held = new Set(t.meetings.map((m) => m.id));
  const complete = read.problem.requests.every((r) => held.has(r.id) || !(r.required || r.locked));
  return complete ? 0 : 4;
}

function realWorld(): ScheduleWorld {
  return {
    // The time given counts from the start of the process.
    startedAt: 0,
    now: () => performance.now(),
    readFile: (path) => readFileSync(path, 'utf8'),
    writeFile: (path, text) => writeFileSync(path, text),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
  };
}
