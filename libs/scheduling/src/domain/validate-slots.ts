/** The part of `validateProblem` that reads the grid: days and half days in order, instants where they are known. */
import { PROBLEM_LIMITS as MOST } from './problem-limits.js';
import type { ProblemSlot } from './problem.js';
import type { Fields, Reader } from './reader.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})$/;

export function readSlots(reader: Reader, fields: Fields): ProblemSlot[] {
  const list = reader.list(fields.slots, 'slots', MOST.slots);
  if (list.length === 0) reader.fail('empty', 'slots');
  let before = { day: 0, halfDay: 0 };
  let over = -Infinity;
  return list.map((item, i) => {
    const path = `slots[${i}]`;
    const f = reader.object(item, path);
    const day = reader.whole(f.day, `${path}.day`, 0, MOST.slots);
    const halfDay = reader.whole(f.halfDay, `${path}.halfDay`, 0, 2 * MOST.slots, day);
    if (day < before.day) reader.fail('wrong-order', `${path}.day`);
    if (halfDay < before.halfDay) reader.fail('wrong-order', `${path}.halfDay`);
    before = { day, halfDay };
    if (f.startsAt === undefined && f.endsAt === undefined) return before;
    const startsAt = instant(reader, f.startsAt, `${path}.startsAt`);
    const endsAt = instant(reader, f.endsAt, `${path}.endsAt`);
    if (Date.parse(startsAt) < over) reader.fail('wrong-order', `${path}.startsAt`);
    if (Date.parse(endsAt) <= Date.parse(startsAt)) reader.fail('wrong-order', `${path}.endsAt`);
    over = Date.parse(endsAt);
    return { ...before, startsAt, endsAt };
  });
}

function instant(reader: Reader, value: unknown, path: string): string {
  if (typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return value;
  reader.fail('not-an-instant', path, { value: value === undefined ? 'missing' : String(value).slice(0, 60) });
  return '';
}
