/** What follows from everything somebody does: seats, limits, pauses, capacities. */
import type { Occupation } from './occupation.js';
import type { SchedulingProblem } from './problem.js';
import { countGaps, longestStretch, type SlotCalendar } from './slot-calendar.js';
import type { Violation } from './violation.js';

export interface Everything {
  readonly problem: SchedulingProblem;
  readonly calendar: SlotCalendar;
  readonly people: Occupation;
  readonly places: Occupation;
  readonly interpreters: Occupation;
  readonly all: Occupation;
  readonly found: Violation[];
}

export function checkPeople(everything: Everything): void {
  checkParticipants(everything);
  checkGapDifference(everything);
  checkCapacities(everything);
  checkInterpreters(everything);
}

function checkParticipants({ problem, calendar, people, found }: Everything): void {
  for (const p of problem.participants) {
    const away = new Set(p.unavailable ?? []);
    const perDay = new Map<number, Set<string>>();
    for (const [slot, requests] of people.of(p.id)) {
      if (away.has(slot)) found.push({ code: 'participant-not-available', requests, who: p.id, slot });
      if (requests.length > (p.seats ?? 1)) found.push({ code: 'participant-overbooked', requests, who: p.id, slot });
      const day = calendar.dayOf[slot];
      requests.forEach((id) => perDay.set(day, (perDay.get(day) ?? new Set()).add(id)));
    }
    const requests = people.requestsOf(p.id);
    if (requests.length > (p.maxMeetings ?? Infinity)) found.push({ code: 'too-many-meetings', requests, who: p.id });
    for (const inDay of perDay.values()) {
      if (inDay.size > (p.maxPerDay ?? Infinity))
        found.push({ code: 'too-many-in-a-day', requests: [...inDay], who: p.id });
    }
    const longest = p.maxInARow === undefined ? 0 : longestStretch((t) => people.at(p.id, t).length > 0, calendar);
    if (longest > (p.maxInARow ?? Infinity)) found.push({ code: 'too-many-in-a-row', requests, who: p.id });
  }
}

function checkGapDifference({ problem, calendar, people, found }: Everything): void {
  const most = problem.rules?.maxGapDifference;
  if (most === undefined || problem.participants.length === 0) return;
  const gaps = problem.participants.map((p) => countGaps((t) => people.at(p.id, t).length > 0, calendar));
  const highest = gaps.reduce((a, b) => Math.max(a, b), 0);
  const lowest = gaps.reduce((a, b) => Math.min(a, b), highest);
  if (highest - lowest <= most) return;
  const who = problem.participants[gaps.indexOf(highest)].id;
  found.push({ code: 'gap-difference', requests: people.requestsOf(who), who });
}

function checkCapacities({ problem, calendar, people, places, all, found }: Everything): void {
  for (const place of problem.places) {
    for (const [slot, requests] of places.of(place.id)) {
      if (requests.length > (place.capacity ?? 1))
        found.push({ code: 'place-overbooked', requests, who: place.id, slot });
    }
  }
  for (let t = 0; t < calendar.slots; t++) {
    const together = all.at('', t);
    if (together.length > (problem.rules?.mostAtOnce ?? Infinity))
      found.push({ code: 'most-at-once', requests: together, slot: t });
    for (const group of problem.rules?.neverAtOnce ?? []) {
      const meeting = group.filter((id) => people.at(id, t).length > 0);
      if (meeting.length < 2) continue;
      found.push({ code: 'never-at-once', requests: [...new Set(meeting.flatMap((id) => people.at(id, t)))], slot: t });
    }
  }
}

function checkInterpreters({ problem, calendar, interpreters, found }: Everything): void {
  for (const i of problem.interpreters) {
    const perDay = new Map<number, number>();
    for (const [slot, requests] of interpreters.of(i.id)) {
      if (requests.length > 1) found.push({ code: 'interpreter-overbooked', requests, who: i.id, slot });
      perDay.set(calendar.dayOf[slot], (perDay.get(calendar.dayOf[slot]) ?? 0) + 1);
    }
    const requests = interpreters.requestsOf(i.id);
    if (longestStretch((t) => interpreters.at(i.id, t).length > 0, calendar) > (i.longestRun ?? Infinity)) {
      found.push({ code: 'interpreter-runs-too-long', requests, who: i.id });
    }
    for (const slots of perDay.values()) {
      if (slots > (i.dailyCap ?? Infinity)) found.push({ code: 'interpreter-day-cap', requests, who: i.id });
    }
  }
}
