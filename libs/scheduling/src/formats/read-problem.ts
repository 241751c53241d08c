/** What every format reader answers: the problem, the goals of the format, and how its timetable is written. */
import type { ProblemError } from '../domain/problem-error.js';
import type { SchedulingProblem } from '../domain/problem.js';
import type { Goal } from '../domain/timetable.js';

export interface ReadProblem {
  readonly format: 'b2bsp/1' | 'fair/1' | 'fair/2';
  readonly problem: SchedulingProblem;
  readonly goals: readonly Goal[];
  /** Slots of the format count from here. */
  readonly firstSlot: 0 | 1;
  /** True = ids of requests and interpreters are numbers in the format. */
  readonly numericIds: boolean;
  readonly namesPlaces: boolean;
}

/** Errors found in the problem, told in the words of the format it was read from. */
export const inWordsOf = (
  errors: readonly ProblemError[],
  words: readonly (readonly [RegExp, string])[],
): readonly ProblemError[] =>
  errors.map((e) => ({ ...e, path: words.reduce((path, [from, to]) => path.replace(from, to), e.path) }));
