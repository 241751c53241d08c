/** Reads `b2bsp/1` (Bofill et al., JAIR 74, 2022): every meeting must be held, in as few breaks as possible. Slots count from 1 there. */
import { err, ok, type Result } from '@ketnoi/kernel';
import type { ProblemError } from '../domain/problem-error.js';
import { PROBLEM_LIMITS as MOST } from '../domain/problem-limits.js';
import { Reader } from '../domain/reader.js';
import { validateProblem } from '../domain/validate-problem.js';
import { inWordsOf, type ReadProblem } from './read-problem.js';

const WORDS = [
  [/^requests\b/, 'meetings'],
  [/\.supplier$/, '.p[0]'],
  [/\.buyer$/, '.p[1]'],
] as const;

export function readB2bsp1(input: unknown): Result<ReadProblem, readonly ProblemError[]> {
  const reader = new Reader();
  const f = reader.object(input, 'problem');
  const slots = reader.whole(f.slots, 'slots', 1, MOST.slots);
  const sessions = reader.list(f.sessions, 'sessions', 1_000, true).map((item, i) => {
    const ends = reader.wholes(item, `sessions[${i}]`, 1, slots);
    if (ends.length !== 2)
      reader.fail('out-of-range', `sessions[${i}].length`, { value: ends.length, least: 2, most: 2 });
    return ends;
  });
  const idOf = (value: unknown, path: string): string => String(reader.whole(value, path, 0, Number.MAX_SAFE_INTEGER));
  const participants = reader.list(f.participants, 'participants', MOST.participants).map((item, i) => {
    const p = reader.object(item, `participants[${i}]`);
    const forbidden = reader.wholes(p.forbidden, `participants[${i}].forbidden`, 1, slots);
    return { id: idOf(p.id, `participants[${i}].id`), unavailable: forbidden.map((t) => t - 1) };
  });
  const requests = reader.list(f.meetings, 'meetings', MOST.requests).map((item, i) => {
    const path = `meetings[${i}]`;
    const m = reader.object(item, path);
    const pair = reader.list(m.p, `${path}.p`, 2).map((id, j) => idOf(id, `${path}.p[${j}]`));
    if (pair.length !== 2) reader.fail('out-of-range', `${path}.p.length`, { value: pair.length, least: 2, most: 2 });
    const session = reader.whole(m.session, `${path}.session`, 0, sessions.length, 0);
    const fixed = reader.whole(m.fixed, `${path}.fixed`, 0, slots, 0);
    const [from, to] = session > 0 && sessions[session - 1].length === 2 ? sessions[session - 1] : [1, slots];
    const outside = Array.from({ length: slots }, (_, t) => t).filter(
      (t) => t + 1 < from || t + 1 > to || (fixed > 0 && t + 1 !== fixed),
    );
    return {
      id: idOf(m.id, `${path}.id`),
      supplier: pair[0],
      buyer: pair[1],
      score: 1,
      forbiddenSlots: outside,
      after: reader.list(m.after, `${path}.after`, 10_000, true).map((id, j) => idOf(id, `${path}.after[${j}]`)),
      required: true,
    };
  });
  const rules = {
    mostAtOnce: reader.whole(f.tables, 'tables', 0, MOST.places),
    ...(f.fairness == null ? {} : { maxGapDifference: reader.whole(f.fairness, 'fairness', 0, MOST.slots) }),
  };
  if (reader.errors.length > 0) return err(reader.errors);
  const grid = Array.from({ length: slots }, () => ({ day: 0 }));
  const problem = validateProblem({ slots: grid, participants, places: [], interpreters: [], requests, rules });
  if (!problem.ok) return err(inWordsOf(problem.error, WORDS));
  return ok({
    format: 'b2bsp/1',
    problem: problem.value,
    goals: ['value', 'gaps'],
    firstSlot: 1,
    numericIds: true,
    namesPlaces: false,
  });
}
