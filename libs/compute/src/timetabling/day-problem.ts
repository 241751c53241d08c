/**
 * A fair in the middle of a day as the scheduler's question. What has happened is told as it happened, as far as the fair
 * still knows those who were there; who was away then does not matter any more.
 */
import { absencesOf, type DayEvent, type PlannedMeeting, type RepairQuestion } from '@ketnoi/meetings';
import type { MeetingRequest, RepairEvent, ScheduledMeeting, SchedulingProblem } from '@ketnoi/scheduling';
import { scheduled } from './clashes-of.js';
import { loosenLocks } from './loosen-locks.js';
import { problemOf } from './problem-of.js';
import { boothNamed } from './shared-places.js';

export interface DayProblem {
  readonly problem: SchedulingProblem;
  readonly known: readonly ScheduledMeeting[];
}

export function dayProblem({
  inputs,
  known,
  openSlot,
}: Pick<RepairQuestion, 'inputs' | 'known' | 'openSlot'>): DayProblem {
  const whole = problemOf(inputs);
  const ids = {
    places: new Set(whole.places.map((p) => p.id)),
    interpreters: new Set(whole.interpreters.map((i) => i.id)),
    requests: new Set(whole.requests.map((r) => r.id)),
  };
  const meetings = scheduled(inputs, known).filter((m) => ids.requests.has(m.id));
  const fits = (m: ScheduledMeeting): boolean =>
    (m.place === null || ids.places.has(m.place)) && (m.interpreter === null || ids.interpreters.has(m.interpreter));
  // Held at a booth or by an interpreter that is gone since: over and done, and not to be held again.
  const done = new Set(meetings.filter((m) => m.slot < openSlot && !fits(m)).map((m) => m.id));
  const ahead = <T extends { readonly unavailable?: readonly number[] }>(item: T): T =>
    item.unavailable ? { ...item, unavailable: item.unavailable.filter((slot) => slot >= openSlot) } : item;
  return {
    known: meetings.filter((m) => !done.has(m.id)),
    problem: {
      ...whole,
      participants: whole.participants.map(ahead),
      places: whole.places.map(ahead),
      interpreters: whole.interpreters.map(ahead),
      requests: whole.requests.filter((r) => !done.has(r.id)).map((r) => waitingForNone(r, done)),
    },
  };
}

/** The problem once what was reported is known, so that pins can give way to it. */
export function afterAbsences(
  problem: SchedulingProblem,
  { inputs, known, openSlot, events }: RepairQuestion,
): SchedulingProblem {
  const away = new Map<string, number[]>();
  for (const { subjectId, slot } of absencesOf(inputs, events)) {
    const slots = away.get(subjectId);
    if (slots) slots.push(slot);
    else away.set(subjectId, [slot]);
  }
  const without = <T extends { readonly id: string; readonly unavailable?: readonly number[] }>(item: T): T => {
    const slots = away.get(boothNamed(item.id));
    return slots ? { ...item, unavailable: [...new Set([...(item.unavailable ?? []), ...slots])] } : item;
  };
  const calledOff = new Set<string>(events.flatMap((e) => (e.kind === 'cancelled' ? [e.requestId] : [])));
  const mended = {
    ...problem,
    requests: problem.requests.map((r) => waitingForNone(r, calledOff)),
    participants: problem.participants.map(without),
    places: problem.places.map(without),
    interpreters: problem.interpreters.map(without),
  };
  const happened = known.filter((m) => m.slot < openSlot).map((m) => m.requestId);
  return loosenLocks(mended, openSlot, new Set(happened));
}

/** A meeting waits for no other that is over or not held any more. */
const waitingForNone = (request: MeetingRequest, gone: ReadonlySet<string>): MeetingRequest =>
  request.after?.some((id) => gone.has(id))
    ? { ...request, after: request.after.filter((id) => !gone.has(id)) }
    : request;

/** Events in the scheduler's words. A new request is among the requests already: it was agreed before it was reported. */
export function repairEvents(problem: SchedulingProblem, events: readonly DayEvent[]): RepairEvent[] {
  const participants = new Set(problem.participants.map((p) => p.id));
  const requests = new Set(problem.requests.map((r) => r.id));
  return events.flatMap((event): RepairEvent[] => {
    switch (event.kind) {
      case 'no-show':
      case 'late': {
        const { companyIds, ...rest } = event;
        return [{ ...rest, participants: companyIds.filter((id) => participants.has(id)) }];
      }
      case 'interpreter-away': {
        const { interpreterId: interpreter, ...rest } = event;
        return [{ ...rest, interpreter }];
      }
      case 'place-closed':
        return problem.places
          .filter((place) => event.placeIds.includes(boothNamed(place.id)))
          .map((place) => ({ kind: 'place-closed', place: place.id, from: event.from, until: event.until }));
      case 'cancelled':
        return requests.has(event.requestId) ? [{ kind: 'cancelled', request: event.requestId }] : [];
      case 'overrun':
        return event.slots > 0 ? [event] : [];
      case 'new-request':
        return [];
    }
  });
}

/** What the scheduler answered, in the words of the fair. */
export const plannedOf = (meetings: readonly ScheduledMeeting[]): PlannedMeeting[] =>
  meetings.map(({ id, slot, place, interpreter }) => ({
    requestId: id as PlannedMeeting['requestId'],
    slot,
    placeId: boothNamed(place ?? ''),
    interpreterId: interpreter as PlannedMeeting['interpreterId'],
  }));
