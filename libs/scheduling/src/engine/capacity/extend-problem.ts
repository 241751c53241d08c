/** The same fair with more, or fewer, tables, interpreters or slots. */
import type { Interpreter, Place, SchedulingProblem } from '../../domain/problem.js';
import { slotCalendar } from '../../domain/slot-calendar.js';

const fresh = (n: number): string => `more ${n}`;
const each = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

export const isTable = (place: Place): boolean => place.kind === 'table';

/** Tables of capacity one, open all the time. */
export const withTables = (problem: SchedulingProblem, count: number, zone?: string): SchedulingProblem => ({
  ...problem,
  places: [...problem.places, ...each(count).map((n) => ({ id: fresh(n), kind: 'table' as const, zone }))],
});

/** Rooms of capacity one, open all the time. */
export const withOnlineRooms = (problem: SchedulingProblem, count: number): SchedulingProblem => ({
  ...problem,
  places: [...problem.places, ...each(count).map((n) => ({ id: fresh(n), kind: 'online' as const }))],
});

/** With the last tables closed, as far as no lock stands at them. A fair whose tables are gone is not one that needs none. */
export function withoutTables(problem: SchedulingProblem, count: number): SchedulingProblem {
  const locked = new Set(problem.requests.map((r) => r.locked?.place));
  const closed = new Set(problem.places.filter((p) => isTable(p) && !locked.has(p.id)).slice(-count));
  return { ...problem, places: problem.places.map((p) => (closed.has(p) ? { ...p, capacity: 0 } : p)) };
}

export const speaks =
  (language: string) =>
  (interpreter: Interpreter): boolean =>
    interpreter.languages.includes(language);

/** @param halfDays counted from 0 over the fair; absent = all of them. They speak fluently and rest as their colleagues do. */
export function withInterpreters(
  problem: SchedulingProblem,
  count: number,
  language: string,
  halfDays?: readonly number[],
): SchedulingProblem {
  const { halfDayOf } = slotCalendar(problem.slots);
  const unavailable = [...halfDayOf.keys()].filter((t) => halfDays !== undefined && !halfDays.includes(halfDayOf[t]));
  const colleague = problem.interpreters.find(speaks(language)) ?? problem.interpreters.at(0);
  const { longestRun, dailyCap, sectors } = colleague ?? {};
  const one = { languages: [language], unavailable, longestRun, dailyCap, sectors };
  // Of several languages at once each has names of its own.
  const from = problem.interpreters.length;
  return {
    ...problem,
    interpreters: [...problem.interpreters, ...each(count).map((n) => ({ id: fresh(from + n), ...one }))],
  };
}

/** Without the last interpreters of a language, those who speak nothing else first, as far as no lock needs them. */
export function withoutInterpreters(problem: SchedulingProblem, count: number, language: string): SchedulingProblem {
  const locked = new Set(problem.requests.map((r) => r.locked?.interpreter));
  const able = problem.interpreters.filter((i) => speaks(language)(i) && !locked.has(i.id));
  const gone = new Set(able.sort((a, b) => b.languages.length - a.languages.length).slice(-count));
  return { ...problem, interpreters: problem.interpreters.filter((i) => !gone.has(i)) };
}

/** Slots after the last of a day, in which everybody who is there before would still be there. `after` = that last slot. */
export function withSlots(problem: SchedulingProblem, count: number, after: number): SchedulingProblem {
  const moved = (t: number): number => (t > after ? t + count : t);
  const later = each(count).map((n) => after + 1 + n);
  const slots = (list: readonly number[] | undefined): readonly number[] | undefined =>
    list?.flatMap((t) => (t === after ? [t, ...later] : [moved(t)]));
  const withLater = <T extends { readonly unavailable?: readonly number[] }>(item: T): T => ({
    ...item,
    unavailable: slots(item.unavailable),
  });
  const { day, halfDay } = problem.slots[after];
  return {
    ...problem,
    slots: [
      ...problem.slots.slice(0, after + 1),
      ...later.map(() => ({ day, halfDay })),
      ...problem.slots.slice(after + 1),
    ],
    participants: problem.participants.map(withLater),
    places: problem.places.map(withLater),
    interpreters: problem.interpreters.map(withLater),
    requests: problem.requests.map((r) => ({
      ...r,
      forbiddenSlots: slots(r.forbiddenSlots),
      locked: r.locked && { ...r.locked, slot: moved(r.locked.slot) },
    })),
  };
}
