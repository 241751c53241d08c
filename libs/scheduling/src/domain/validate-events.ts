/** Reads `events/1`: what happened on the day, every id of the problem known, every slot of the fair. */
import { err, ok, type Result } from '@ketnoi/kernel';
import type { ProblemError } from './problem-error.js';
import type { SchedulingProblem } from './problem.js';
import { Reader, type Fields } from './reader.js';
import { REPAIR_EVENT_KINDS, type RepairEvent, type RepairOrder } from './repair-event.js';
import { knownIds, readRequest } from './validate-request.js';

export function validateEvents(
  input: unknown,
  problem: SchedulingProblem,
): Result<RepairOrder, readonly ProblemError[]> {
  const reader = new Reader();
  const f = reader.object(input, 'events/1');
  if (f.format !== undefined) reader.word(f.format, 'format', ['events/1']);
  const slots = problem.slots.length;
  const now = reader.whole(f.now, 'now', 0, slots, 0);
  const known = knownIds(problem);
  const requests = new Set(problem.requests.map((r) => r.id));
  const events = reader.list(f.events, 'events', 10_000).map((item, i): RepairEvent => {
    const path = `events[${i}]`;
    const e = reader.object(item, path);
    const kind = reader.word(e.kind, `${path}.kind`, REPAIR_EVENT_KINDS);
    const named = (value: unknown, at: string, ids: ReadonlySet<string>): string => {
      const id = reader.text(value, at);
      if (id !== '' && !ids.has(id)) reader.fail('unknown-id', at, { value: id });
      return id;
    };
    const slot = (value: unknown, at: string): number | undefined =>
      value == null ? undefined : reader.whole(value, at, 0, slots);
    const people = (): string[] =>
      reader
        .list(e.participants, `${path}.participants`, 100_000)
        .map((id, j) => named(id, `${path}.participants[${j}]`, known.participants));
    const from = slot(e.from, `${path}.from`);
    const until = slot(e.until, `${path}.until`);
    switch (kind) {
      case 'no-show':
        return { kind, participants: people(), from, until };
      case 'late':
        return { kind, participants: people(), from, until: reader.whole(e.until, `${path}.until`, 0, slots) };
      case 'interpreter-away':
        return { kind, interpreter: named(e.interpreter, `${path}.interpreter`, known.interpreters), from, until };
      case 'place-closed':
        return { kind, place: named(e.place, `${path}.place`, known.places), from, until };
      case 'cancelled':
        return { kind, request: named(e.request, `${path}.request`, requests) };
      case 'overrun':
        return {
          kind,
          from: reader.whole(e.from, `${path}.from`, 0, slots - 1),
          slots: reader.whole(e.slots, `${path}.slots`, 1, slots),
        };
      case 'new-request': {
        const fields: Fields = reader.object(e.request, `${path}.request`);
        const request = readRequest(reader, fields, `${path}.request`, slots - 1, known);
        if (requests.has(request.id)) reader.fail('repeated-id', `${path}.request.id`, { value: request.id });
        requests.add(request.id);
        return { kind, request };
      }
    }
  });
  return reader.errors.length > 0 ? err(reader.errors) : ok({ now, events });
}
