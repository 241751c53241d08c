/** Reads `events/1`: what happened on the day, every id of the problem known, every slot of the fair. */
import { err, ok, type Result } from '@ketnoi/kernel';
import type { ProblemError } from './problem-error.js';
import type { MeetingRequest, SchedulingProblem } from './problem.js';
import { Reader, type Fields } from './reader.js';
import { REPAIR_EVENT_KINDS, type RepairEvent, type RepairOrder } from './repair-event.js';
import { checkOrder, knownIds, readRequest, type KnownIds } from './validate-request.js';

export function validateEvents(
  input: unknown,
  problem: SchedulingProblem,
): Result<RepairOrder, readonly ProblemError[]> {
  const reader = new Reader();
  const f = reader.object(input, 'events/1');
  if (reader.errors.length > 0) return err(reader.errors);
  if (f.format !== undefined) reader.word(f.format, 'format', ['events/1']);
  const now = reader.whole(f.now, 'now', 0, problem.slots.length, 0);
  const reading = new EventReader(reader, problem);
  const events = reader.list(f.events, 'events', 10_000).flatMap((item, i) => reading.event(item, `events[${i}]`));
  checkOrder(reader, [...problem.requests, ...reading.added.keys()], (r) => reading.added.get(r));
  return reader.errors.length > 0 ? err(reader.errors) : ok({ now, events });
}

class EventReader {
  /** New requests and where they stand. */
  readonly added = new Map<MeetingRequest, string>();
  private readonly slots: number;
  private readonly known: KnownIds;
  private readonly requests: Set<string>;

  constructor(
    private readonly reader: Reader,
    problem: SchedulingProblem,
  ) {
    this.slots = problem.slots.length;
    this.known = knownIds(problem);
    this.requests = new Set(problem.requests.map((r) => r.id));
  }

  /** None of a kind that does not exist, whose fields say nothing. */
  event(item: unknown, path: string): RepairEvent[] {
    const { reader, known, slots } = this;
    const e = reader.object(item, path);
    const before = reader.errors.length;
    const kind = reader.word(e.kind, `${path}.kind`, REPAIR_EVENT_KINDS);
    if (reader.errors.length > before) return [];
    switch (kind) {
      case 'no-show':
        return [{ kind, participants: this.people(e, path), ...this.while(e, path) }];
      case 'late': {
        const participants = this.people(e, path);
        const { from, until } = this.while(e, path);
        return [{ kind, participants, from, until: until ?? reader.whole(undefined, `${path}.until`, 0, slots) }];
      }
      case 'interpreter-away': {
        const interpreter = this.named(e.interpreter, `${path}.interpreter`, known.interpreters);
        return [{ kind, interpreter, ...this.while(e, path) }];
      }
      case 'place-closed':
        return [{ kind, place: this.named(e.place, `${path}.place`, known.places), ...this.while(e, path) }];
      case 'cancelled':
        return [{ kind, request: this.named(e.request, `${path}.request`, this.requests) }];
      case 'overrun': {
        const from = reader.whole(e.from, `${path}.from`, 0, slots - 1);
        return [{ kind, from, slots: reader.whole(e.slots, `${path}.slots`, 1, slots) }];
      }
      case 'new-request':
        return [{ kind, request: this.newRequest(e.request, `${path}.request`) }];
    }
  }

  private named(value: unknown, at: string, ids: ReadonlySet<string>): string {
    const id = this.reader.text(value, at);
    if (id !== '' && !ids.has(id)) this.reader.fail('unknown-id', at, { value: id });
    return id;
  }

  private people(e: Fields, path: string): string[] {
    const at = `${path}.participants`;
    const before = this.reader.errors.length;
    const named = this.reader.list(e.participants, at, 100_000);
    if (named.length === 0 && this.reader.errors.length === before) this.reader.fail('empty', at);
    return named.map((id, j) => this.named(id, `${at}[${j}]`, this.known.participants));
  }

  /** A stretch of the fair that ends after it begins; what is left out is now, and the end. */
  private while(e: Fields, path: string): { readonly from?: number; readonly until?: number } {
    const { reader, slots } = this;
    const from = e.from == null ? undefined : reader.whole(e.from, `${path}.from`, 0, slots);
    const least = from === undefined ? 0 : Math.min(slots, from + 1);
    const until = e.until == null ? undefined : reader.whole(e.until, `${path}.until`, least, slots);
    return { from, until };
  }

  private newRequest(value: unknown, path: string): MeetingRequest {
    const { reader } = this;
    const request = readRequest(reader, reader.object(value, path), path, this.slots - 1, this.known);
    if (this.requests.has(request.id)) reader.fail('repeated-id', `${path}.id`, { value: request.id });
    this.requests.add(request.id);
    this.added.set(request, path);
    return request;
  }
}
