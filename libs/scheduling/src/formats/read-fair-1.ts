/** Reads `fair/1` (see the README for the format): choose which requests to hold, highest summed score first, then fewest gaps. */
import { err, ok, type Result } from '@ketnoi/kernel';
import type { ProblemError } from '../domain/problem-error.js';
import { PROBLEM_LIMITS as MOST } from '../domain/problem-limits.js';
import { Reader } from '../domain/reader.js';
import { validateProblem } from '../domain/validate-problem.js';
import { inWordsOf, type ReadProblem } from './read-problem.js';

const WORDS = [
  [/^requests\b/, 'req'],
  [/\.supplier$/, '.s'],
  [/\.buyer$/, '.b'],
] as const;

export function readFair1(input: unknown): Result<ReadProblem, readonly ProblemError[]> {
  const reader = new Reader();
  const f = reader.object(input, 'problem');
  const slots = reader.whole(f.T, 'T', 1, MOST.slots);
  const perDay = reader.whole(f.perDay, 'perDay', 1, MOST.slots);
  const tables = reader.whole(f.tables, 'tables', 0, MOST.places);
  const languages = reader.texts(f.langs, 'langs', 1_000);
  const booths: unknown[] = [];
  const away = (value: unknown, path: string): number[] => {
    const avail = reader.list(value, path, MOST.slots);
    if (avail.length !== slots)
      reader.fail('out-of-range', `${path}.length`, { value: avail.length, least: slots, most: slots });
    return avail.flatMap((v, t) => (v ? [] : [t]));
  };
  const language = (value: unknown, path: string): string | null => {
    const index = reader.whole(value, path, -1, languages.length - 1);
    return index < 0 ? null : languages[index];
  };
  const suppliers = reader.list(f.suppliers, 'suppliers', MOST.participants).map((item, i) => {
    const s = reader.object(item, `suppliers[${i}]`);
    const id = `supplier:${reader.whole(s.id, `suppliers[${i}].id`, 0, Number.MAX_SAFE_INTEGER)}`;
    if (s.booth === true) booths.push({ id: `booth:${id.slice(9)}`, kind: 'booth', owner: id });
    return { id, unavailable: away(s.avail, `suppliers[${i}].avail`), maxMeetings: s.max };
  });
  const buyers = reader.list(f.buyers, 'buyers', MOST.participants).map((item, i) => {
    const b = reader.object(item, `buyers[${i}]`);
    const id = `buyer:${reader.whole(b.id, `buyers[${i}].id`, 0, Number.MAX_SAFE_INTEGER)}`;
    return { id, unavailable: away(b.avail, `buyers[${i}].avail`), maxMeetings: b.max, promised: b.min ?? 0 };
  });
  const interpreters = reader.list(f.interpreters, 'interpreters', MOST.interpreters).map((item, i) => {
    const path = `interpreters[${i}]`;
    const n = reader.object(item, path);
    const id = reader.whole(n.id, `${path}.id`, 0, Number.MAX_SAFE_INTEGER);
    const speaks = language(n.lang, `${path}.lang`);
    return {
      id: String(id),
      languages: speaks === null ? [] : [speaks],
      unavailable: away(n.avail, `${path}.avail`),
      longestRun: n.maxRun || undefined,
    };
  });
  const requests = reader.list(f.req, 'req', MOST.requests).map((item, i) => {
    const r = reader.object(item, `req[${i}]`);
    return {
      id: String(reader.whole(r.id, `req[${i}].id`, 0, Number.MAX_SAFE_INTEGER)),
      supplier: `supplier:${String(r.s)}`,
      buyer: `buyer:${String(r.b)}`,
      score: r.score,
      interpreterLanguage: language(r.lang, `req[${i}].lang`),
    };
  });
  if (reader.errors.length > 0) return err(reader.errors);
  const problem = validateProblem({
    slots: Array.from({ length: slots }, (_, t) => ({ day: Math.floor(t / perDay) })),
    participants: [...suppliers, ...buyers],
    places: [...booths, ...Array.from({ length: tables }, (_, n) => ({ id: `table:${n + 1}`, kind: 'table' }))],
    interpreters,
    requests,
  });
  if (!problem.ok) return err(inWordsOf(problem.error, WORDS));
  return ok({
    format: 'fair/1',
    problem: problem.value,
    goals: ['value', 'gaps'],
    firstSlot: 0,
    numericIds: true,
    namesPlaces: true,
  });
}
