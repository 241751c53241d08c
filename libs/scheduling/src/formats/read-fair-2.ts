/** Reads `fair/2`: everything the scheduler knows, in the words of the problem itself (schemas/fair-2.schema.json). */
import { err, ok, type Result } from '@ketnoi/kernel';
import type { ProblemError } from '../domain/problem-error.js';
import { Reader } from '../domain/reader.js';
import { GOALS, PRODUCT_GOALS } from '../domain/timetable.js';
import { validateProblem } from '../domain/validate-problem.js';
import { inWordsOf, type ReadProblem } from './read-problem.js';

export function readFair2(input: unknown): Result<ReadProblem, readonly ProblemError[]> {
  const problem = validateProblem(withPlaces(input));
  if (!problem.ok) return err(inWordsOf(problem.error, [[/^(known\[\d+\])\.place$/, '$1.location']]));
  const reader = new Reader();
  const f = reader.object(input, 'problem');
  const goals =
    f.goals === undefined
      ? PRODUCT_GOALS
      : reader.list(f.goals, 'goals', GOALS.length).map((g, i) => reader.word(g, `goals[${i}]`, GOALS));
  if (reader.errors.length > 0) return err(reader.errors);
  return ok({ format: 'fair/2', problem: problem.value, goals, firstSlot: 0, numericIds: false, namesPlaces: true });
}

/** What is known stands there as `timetable/1` has it, where a place is a location. */
function withPlaces(input: unknown): unknown {
  if (!isObject(input) || !Array.isArray(input.known)) return input;
  const known = input.known.map((m: unknown) => (isObject(m) ? { ...m, place: m.location } : m));
  return { ...input, known };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
