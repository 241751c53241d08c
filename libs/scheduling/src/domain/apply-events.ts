/**
 * The problem as it stands after events on the day: who is away, what is closed, which requests came or went. What has happened before
 * `now` is locked where it was; what has not can only happen from `now` on.
 */
import type { Interpreter, MeetingRequest, Participant, Place, SchedulingProblem } from './problem.js';
import type { RepairOrder } from './repair-event.js';
import { shiftAfterOverruns } from './shift-after-overruns.js';
import type { ScheduledMeeting } from './timetable.js';

export interface AfterEvents {
  readonly problem: SchedulingProblem;
  /** The timetable people know, shifted where something overran; some of it may not be possible any more. */
  readonly known: readonly ScheduledMeeting[];
}

export function applyEvents(
  problem: SchedulingProblem,
  meetings: readonly ScheduledMeeting[],
  order: RepairOrder,
): AfterEvents {
  const last = problem.slots.length;
  const away = new Map<string, number[]>();
  const removed = new Set<string>();
  const added: MeetingRequest[] = [];
  const close = (id: string, from: number | undefined, until: number | undefined): void => {
    const slots = away.get(id) ?? [];
    for (let t = Math.max(order.now, from ?? order.now); t < Math.min(last, until ?? last); t++) slots.push(t);
    away.set(id, slots);
  };
  for (const event of order.events) {
    if (event.kind === 'no-show')
      event.participants.forEach((id) => close(`participant ${id}`, event.from, event.until));
    if (event.kind === 'late') event.participants.forEach((id) => close(`participant ${id}`, event.from, event.until));
    if (event.kind === 'interpreter-away') close(`interpreter ${event.interpreter}`, event.from, event.until);
    if (event.kind === 'place-closed') close(`place ${event.place}`, event.from, event.until);
    if (event.kind === 'cancelled') removed.add(event.request);
    if (event.kind === 'new-request') added.push(event.request);
    if (event.kind === 'overrun') {
      for (const p of problem.participants) close(`participant ${p.id}`, event.from, event.from + event.slots);
    }
  }
  const known = shiftAfterOverruns(problem, meetings, order);
  const withAway = <T extends Participant | Place | Interpreter>(what: string, item: T): T => {
    const slots = away.get(`${what} ${item.id}`);
    return slots === undefined ? item : { ...item, unavailable: [...new Set([...(item.unavailable ?? []), ...slots])] };
  };
  const knownAt = new Map(known.map((m) => [m.id, m]));
  const past = Array.from({ length: order.now }, (_, t) => t);
  const requests = [...problem.requests, ...added].filter(
    (r) => !removed.has(r.id) || happened(knownAt.get(r.id), order.now),
  );
  const there = new Set(requests.map((r) => r.id));
  const gone = new Set([...removed].filter((id) => !there.has(id)));
  return {
    known: known.filter((m) => !removed.has(m.id) || happened(m, order.now)),
    problem: {
      ...problem,
      participants: problem.participants.map((p) => withAway('participant', p)),
      places: problem.places.map((p) => withAway('place', p)),
      interpreters: problem.interpreters.map((i) => withAway('interpreter', i)),
      requests: requests.map((r) => settle(waitingForNone(r, gone), knownAt.get(r.id), order.now, past)),
    },
  };
}

const happened = (m: ScheduledMeeting | undefined, now: number): boolean => m !== undefined && m.slot < now;

/** A meeting waits for no other that was called off. */
const waitingForNone = (r: MeetingRequest, gone: ReadonlySet<string>): MeetingRequest =>
  r.after?.some((id) => gone.has(id)) ? { ...r, after: r.after.filter((id) => !gone.has(id)) } : r;

function settle(
  r: MeetingRequest,
  m: ScheduledMeeting | undefined,
  now: number,
  past: readonly number[],
): MeetingRequest {
  if (m !== undefined && m.slot < now) {
    return { ...r, locked: { slot: m.slot, place: m.place ?? undefined, interpreter: m.interpreter ?? undefined } };
  }
  return {
    ...r,
    locked: m === undefined ? undefined : r.locked,
    forbiddenSlots: [...(r.forbiddenSlots ?? []), ...past],
  };
}
