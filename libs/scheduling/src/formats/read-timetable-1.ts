/** Reads `timetable/1` back, in the words of the problem it belongs to. */
import { err, ok, type Result } from '@ketnoi/kernel';
import type { ProblemError } from '../domain/problem-error.js';
import { PROBLEM_LIMITS as MOST } from '../domain/problem-limits.js';
import { Reader } from '../domain/reader.js';
import type { ScheduledMeeting } from '../domain/timetable.js';
import type { ReadProblem } from './read-problem.js';

export function readTimetable1(
  input: unknown,
  read: ReadProblem,
): Result<readonly ScheduledMeeting[], readonly ProblemError[]> {
  const reader = new Reader();
  const f = reader.object(input, 'timetable');
  reader.word(f.format, 'format', ['timetable/1']);
  const requests = new Set(read.problem.requests.map((r) => r.id));
  const places = new Set(read.problem.places.map((p) => p.id));
  const interpreters = new Set(read.problem.interpreters.map((i) => i.id));
  const seen = new Set<string>();
  const meetings = reader.list(f.meetings, 'meetings', MOST.requests).map((item, i): ScheduledMeeting => {
    const path = `meetings[${i}]`;
    const m = reader.object(item, path);
    const named = (value: unknown, at: string, ids: ReadonlySet<string>): string => {
      const id = typeof value === 'number' ? String(value) : reader.text(value, at);
      if (id !== '' && !ids.has(id)) reader.fail('unknown-id', at, { value: id });
      return id;
    };
    const last = read.problem.slots.length - 1 + read.firstSlot;
    const id = named(m.id, `${path}.id`, requests);
    if (seen.has(id)) reader.fail('repeated-id', `${path}.id`, { value: id });
    seen.add(id);
    return {
      id,
      slot: reader.whole(m.slot, `${path}.slot`, read.firstSlot, last) - read.firstSlot,
      place: m.location == null ? null : named(m.location, `${path}.location`, places),
      interpreter: m.interpreter == null ? null : named(m.interpreter, `${path}.interpreter`, interpreters),
    };
  });
  return reader.errors.length > 0 ? err(reader.errors) : ok(meetings);
}
