/** Reads `fair/2`: everything the scheduler knows, in the words of the problem itself (schemas/fair-2.schema.json). */
import { err, ok, type Result } from '@ketnoi/kernel';
import type { ProblemError } from '../domain/problem-error.js';
import { Reader } from '../domain/reader.js';
import { GOALS, PRODUCT_GOALS } from '../domain/timetable.js';
import { validateProblem } from '../domain/validate-problem.js';
import type { ReadProblem } from './read-problem.js';

export function readFair2(input: unknown): Result<ReadProblem, readonly ProblemError[]> {
  const problem = validateProblem(input);
  if (!problem.ok) return problem;
  const reader = new Reader();
  const f = reader.object(input, 'problem');
  const goals =
    f.goals === undefined
      ? PRODUCT_GOALS
      : reader.list(f.goals, 'goals', GOALS.length).map((g, i) => reader.word(g, `goals[${i}]`, GOALS));
  if (reader.errors.length > 0) return err(reader.errors);
  return ok({ format: 'fair/2', problem: problem.value, goals, firstSlot: 0, numericIds: false, namesPlaces: true });
}
