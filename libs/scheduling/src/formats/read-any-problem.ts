/** Reads whichever of the formats the input says it is. */
import { err, type Result } from '@ketnoi/kernel';
import type { ProblemError } from '../domain/problem-error.js';
import { readB2bsp1 } from './read-b2bsp-1.js';
import { readFair1 } from './read-fair-1.js';
import { readFair2 } from './read-fair-2.js';
import type { ReadProblem } from './read-problem.js';

const PROBLEM_FORMATS = ['b2bsp/1', 'fair/1', 'fair/2'] as const;

export function readAnyProblem(input: unknown): Result<ReadProblem, readonly ProblemError[]> {
  const format = typeof input === 'object' && input !== null && 'format' in input ? input.format : undefined;
  if (format === 'b2bsp/1') return readB2bsp1(input);
  if (format === 'fair/1') return readFair1(input);
  if (format === 'fair/2') return readFair2(input);
  const value = String(format).slice(0, 60);
  return err([{ code: 'unknown-word', path: 'format', params: { value, expected: PROBLEM_FORMATS.join(', ') } }]);
}
