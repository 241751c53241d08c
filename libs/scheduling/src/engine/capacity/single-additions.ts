/** Every single addition by itself: a table in a zone, an online room, an interpreter of a language for a half day or all of them, a slot more in a day. */
import type { SchedulingProblem } from '../../domain/problem.js';
import { meetsOnline } from '../../domain/fitting.js';
import { slotCalendar } from '../../domain/slot-calendar.js';
import { isTable, speaks, withInterpreters, withOnlineRooms, withSlots, withTables } from './extend-problem.js';
import { most, partly, relaxed, type Most, type Relaxed } from './relaxed.js';

export type Addition =
  /** `zone` null = in any. */
  | { readonly more: 'table'; readonly zone: string | null }
  /** Only where somebody attends online. */
  | { readonly more: 'online-room' }
  /** `halfDay` counts from 0 over the fair; null = all of them. */
  | { readonly more: 'interpreter'; readonly language: string; readonly halfDay: number | null }
  /** At the end of the day, in which everybody who is there before would still be there. */
  | { readonly more: 'slot'; readonly day: number };

export type CapacityAddition = Addition &
  Most & {
    /** Beyond what is possible now. */
    readonly moreMeetings: number;
    readonly moreValue: number;
  };

/** The fair with one more table anywhere, and with one more interpreter of each language looked at. */
export interface WithOne {
  readonly table: Relaxed;
  readonly interpreter: ReadonlyMap<string, Relaxed>;
}

const MOST_ZONES = 12;

export function singleAdditions(problem: SchedulingProblem, base: Relaxed, one: WithOne): (Addition & Most)[] {
  return [
    ...zonesOf(problem).map((zone) => ({
      ...{ more: 'table' as const, zone },
      ...most(zone === null ? one.table : relaxed(withTables(problem, 1, zone))),
    })),
    ...(someoneOnline(problem)
      ? [{ more: 'online-room' as const, ...most(relaxed(withOnlineRooms(problem, 1))) }]
      : []),
    ...[...one.interpreter].flatMap(([language, always]) => interpretersOf(problem, base, language, always)),
    ...lastSlots(problem).map((t) => ({
      ...{ more: 'slot' as const, day: problem.slots[t].day },
      ...most(relaxed(withSlots(problem, 1, t))),
    })),
  ];
}

const someoneOnline = ({ places, requests }: SchedulingProblem): boolean =>
  places.length > 0 && requests.some(meetsOnline);

/** Where no request minds, one table is like any other. */
function zonesOf({ places, requests }: SchedulingProblem): (string | null)[] {
  if (places.length === 0) return [];
  if (!requests.some((r) => r.zones !== undefined)) return [null];
  return [...new Set(places.filter(isTable).map((p) => p.zone ?? null))].slice(0, MOST_ZONES);
}

function interpretersOf(
  problem: SchedulingProblem,
  base: Relaxed,
  language: string,
  always: Relaxed,
): (Addition & Most)[] {
  const calendar = slotCalendar(problem.slots);
  const colleagues = problem.interpreters.filter(speaks(language));
  const { longestRun = Infinity, dailyCap = Infinity } = colleagues.at(0) ?? problem.interpreters.at(0) ?? {};
  const away = colleagues.map((i) => new Set(i.unavailable ?? []));
  const covered = [...calendar.dayOf.keys()].every((t) => away.some((slots) => !slots.has(t)));
  const halfDays = [...calendar.startOf.keys()].map((halfDay) => {
    const slots = calendar.halfDayOf.filter((h) => h === halfDay).length;
    const works = Math.min(dailyCap, slots - Math.floor(slots / (longestRun + 1)));
    // Where somebody is there at any time, one more changes no request's slots, only how many can be served.
    const then = covered ? partly(base, always, works) : relaxed(withInterpreters(problem, 1, language, [halfDay]));
    return { more: 'interpreter' as const, language, halfDay, ...most(then) };
  });
  return [{ more: 'interpreter' as const, language, halfDay: null, ...most(always) }, ...halfDays];
}

/** The last slot of each day. */
const lastSlots = ({ slots }: SchedulingProblem): number[] =>
  [...slots.keys()].filter((t) => t + 1 === slots.length || slots[t + 1].day !== slots[t].day);
