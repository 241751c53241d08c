/** What `ketnoi schedule` touches, so that tests can stand in for it, and how it reads and writes files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describeProblemError, type ProblemError } from '@ketnoi/scheduling';

/** Times are milliseconds from any origin. */
export interface ScheduleWorld {
  readonly startedAt: number;
  now(): number;
  readFile(path: string): string;
  writeFile(path: string, text: string): void;
  out(text: string): void;
  error(text: string): void;
  readonly isTerminal: boolean;
}

export const UNUSABLE = 2;

export function realWorld(): ScheduleWorld {
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

/** Null when the file cannot be read as JSON, which has then been said. */
export function readJson(path: string, world: ScheduleWorld): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(world.readFile(path)) as unknown };
  } catch (error) {
    world.error(`cannot read ${path}: ${(error as Error).message}\n`);
    return null;
  }
}

export function writeJson(path: string, value: unknown, world: ScheduleWorld): number {
  try {
    world.writeFile(path, `${JSON.stringify(value)}\n`);
    return 0;
  } catch (error) {
    world.error(`cannot write ${path}: ${(error as Error).message}\n`);
    return UNUSABLE;
  }
}

export function reportErrors(path: string, errors: readonly ProblemError[], world: ScheduleWorld): number {
  for (const error of errors) world.error(`${path}: ${describeProblemError(error)}\n`);
  return UNUSABLE;
}
