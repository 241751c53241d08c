/** Reads what people report: every id known, every time of the fair, what belongs to the kind and nothing else. */
import { type CompanyId, err, type InterpreterId, ok, type RequestId, type Result } from '@ketnoi/kernel';
import type { DayEvent } from './day-event.js';
import { firstTouched, firstWhole, overrunSlots } from './event-slots.js';
import { type FairDay, firstOpenSlot } from './fair-day.js';
import { type EventProblem, strangeFields } from './event-fields.js';
import type { ReportedEvent } from './reported-event.js';

const MOST_EVENTS = 200;
const MOST_MINUTES = 600;

export function resolveEvents(
  day: FairDay,
  reported: readonly ReportedEvent[],
): Result<readonly DayEvent[], readonly EventProblem[]> {
  if (reported.length === 0) return err([{ path: 'events', code: 'required' }]);
  if (reported.length > MOST_EVENTS) return err([{ path: 'events', code: 'too-many' }]);
  const problems: EventProblem[] = [];
  const events = reported.flatMap((event, i) => {
    const path = `events[${i}]`;
    const strange = strangeFields(event, path);
    if (strange.length > 0) {
      problems.push(...strange);
      return [];
    }
    return new Resolving(day, event, path, problems).event();
  });
  return problems.length > 0 ? err(problems) : ok(events);
}

/** One event whose fields are those of its kind. */
class Resolving {
  private readonly open: number;

  constructor(
    private readonly day: FairDay,
    private readonly reported: ReportedEvent,
    private readonly path: string,
    private readonly problems: EventProblem[],
  ) {
    this.open = firstOpenSlot(day);
  }

  event(): DayEvent[] {
    const { kind } = this.reported;
    const before = this.problems.length;
    const event = this.read(kind);
    return this.problems.length > before ? [] : [event];
  }

  private read(kind: ReportedEvent['kind']): DayEvent {
    switch (kind) {
      case 'no-show':
        return { kind, companyIds: this.companies(), ...this.restOfDay() };
      case 'late':
        return { kind, companyIds: this.companies(), from: this.from(), until: this.until() };
      case 'interpreter-away':
        return { kind, interpreterId: this.interpreter(), from: this.from(), until: this.until() };
      case 'place-closed':
        return { kind, placeIds: this.places(), from: this.from(), until: this.until() };
      case 'cancelled':
        return { kind, requestId: this.meeting() };
      case 'new-request':
        return { kind, requestId: this.newRequest() };
      case 'overrun':
        return { kind, ...this.overrun() };
    }
  }

  private fail(field: string, code: EventProblem['code']): void {
    this.problems.push({ path: `${this.path}.${field}`, code });
  }

  private companies(): readonly CompanyId[] {
    const { companyIds, groupId } = this.reported;
    if (groupId) {
      const members = [...this.day.companies].filter(([, group]) => group === groupId).map(([id]) => id);
      if (members.length === 0) this.fail('groupId', 'unknown-id');
      return members;
    }
    if (companyIds?.length === 0) this.fail('companyIds', 'required');
    companyIds?.forEach((id, i) => {
      if (!this.day.companies.has(id)) this.fail(`companyIds[${i}]`, 'unknown-id');
    });
    return companyIds ?? [];
  }

  private from(): number {
    const { from } = this.reported;
    if (!from) return this.open;
    const slot = firstTouched(this.day.slots, from);
    if (Number.isNaN(from.getTime()) || slot >= this.day.slots.length) this.fail('from', 'out-of-range');
    return Math.max(slot, this.open);
  }

  /** Who does not come today may come tomorrow. */
  private restOfDay(): { from: number; until: number } {
    const { slots } = this.day;
    const from = this.from();
    const other = slots.findIndex((slot, i) => i > from && slot.day !== slots[from]?.day);
    return { from, until: other < 0 ? slots.length : other };
  }

  private until(): number {
    const { from, until } = this.reported;
    if (!until) return this.day.slots.length;
    if (Number.isNaN(until.getTime())) this.fail('until', 'out-of-range');
    else if (until <= this.day.now) this.fail('until', 'in-the-past');
    else if (from && until <= from) this.fail('until', 'ends-before-it-starts');
    return firstWhole(this.day.slots, until);
  }

  private interpreter(): InterpreterId {
    const found = this.day.inputs.interpreters.find((i) => i.id === this.reported.interpreterId);
    if (!found) this.fail('interpreterId', 'unknown-id');
    return this.reported.interpreterId as InterpreterId;
  }

  private places(): readonly string[] {
    const { placeId, zoneId, hallId } = this.reported;
    const field = placeId ? 'placeId' : zoneId ? 'zoneId' : 'hallId';
    const found = this.day.inputs.places.filter((p) =>
      placeId ? p.id === placeId : zoneId ? p.zone === zoneId : p.hall === hallId,
    );
    if (found.length === 0) this.fail(field, 'unknown-id');
    return [...new Set(found.map((p) => p.id))];
  }

  private meeting(): RequestId {
    const { requestId } = this.reported;
    const held = this.day.meetings.find((m) => m.requestId === requestId);
    if (!held) this.fail('requestId', 'unknown-id');
    else if (held.slot < this.open) this.fail('requestId', 'in-the-past');
    return requestId as RequestId;
  }

  private newRequest(): RequestId {
    const { requestId } = this.reported;
    // The inputs know what may be placed: agreed, pinned, or unanswered where silence counts as a yes.
    if (!this.day.inputs.requests.some((r) => r.id === requestId)) this.fail('requestId', 'unknown-id');
    else if (this.day.meetings.some((m) => m.requestId === requestId)) this.fail('requestId', 'exists-already');
    return requestId as RequestId;
  }

  private overrun(): { from: number; slots: number } {
    const { from, minutes } = this.reported;
    if (!Number.isInteger(minutes) || (minutes as number) < 1 || (minutes as number) > MOST_MINUTES)
      this.fail('minutes', 'out-of-range');
    this.from();
    const taken = overrunSlots(this.day.slots, from ?? this.day.now, minutes ?? 0);
    const first = Math.max(taken.from, this.open);
    return { from: first, slots: Math.max(0, taken.from + taken.slots - first) };
  }
}
