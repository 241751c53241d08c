/** The part of `validateProblem` that reads the timetable people were told of. */
import { PROBLEM_LIMITS as MOST } from './problem-limits.js';
import type { MeetingRequest } from './problem.js';
import type { Reader } from './reader.js';
import type { ScheduledMeeting } from './timetable.js';
import type { KnownIds } from './validate-request.js';

export function readKnown(
  reader: Reader,
  value: unknown,
  last: number,
  ids: KnownIds,
  requests: readonly MeetingRequest[],
): readonly ScheduledMeeting[] {
  const wanted = new Set(requests.map((r) => r.id));
  const seen = new Set<string>();
  const named = (id: unknown, path: string, among: ReadonlySet<string>): string => {
    const text = reader.text(id, path);
    if (text !== '' && !among.has(text)) reader.fail('unknown-id', path, { value: text });
    return text;
  };
  return reader.list(value, 'known', MOST.requests).map((item, i) => {
    const path = `known[${i}]`;
    const f = reader.object(item, path);
    const id = named(f.id, `${path}.id`, wanted);
    if (seen.has(id)) reader.fail('repeated-id', `${path}.id`, { value: id });
    seen.add(id);
    return {
      id,
      slot: reader.whole(f.slot, `${path}.slot`, 0, last),
      place: f.place == null ? null : named(f.place, `${path}.place`, ids.places),
      interpreter: f.interpreter == null ? null : named(f.interpreter, `${path}.interpreter`, ids.interpreters),
    };
  });
}
