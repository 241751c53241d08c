/**
 * Locks that cannot all be kept, found before any search: the fewest of them that exclude each other, and what they would break.
 * Slots are fixed by the locks, so that people, order and rivals are for the checker; places and interpreters that a lock leaves open
 * are given out anew (lock-servers.ts). Says nothing where it is not certain. Cost: one check where all locks can be kept.
 */
import { checkTimetable } from '../domain/check-timetable.js';
import { boothOwners, everybodyAt, interpreterFits, placeFits } from '../domain/fitting.js';
import type { Lock, MeetingRequest, SchedulingProblem } from '../domain/problem.js';
import { slotCalendar, type SlotCalendar } from '../domain/slot-calendar.js';
import type { Violation, ViolationCode } from '../domain/violation.js';
import { shiftsCanHold, slotWithoutServers, type Demand, type Worker } from './lock-servers.js';
import { smallestConflict } from './smallest-conflict.js';

type Breach = Pick<Violation, 'code' | 'who' | 'slot'>;
type Locked = MeetingRequest & { readonly locked: Lock };

/** The fewest locked requests that exclude each other, with what they break first; null = none is known to. */
export function conflictingLocks(problem: SchedulingProblem): Violation | null {
  const locked = problem.requests.filter((r): r is Locked => r.locked !== undefined);
  if (locked.length === 0) return null;
  const keeping = new Keeping(problem, locked);
  const items = smallestConflict([...locked.keys()], (some) => keeping.breach(some) === null);
  const breach = items.length === 0 ? null : keeping.breach(items);
  return breach && { ...breach, requests: items.map((i) => locked[i].id) };
}

class Keeping {
  private readonly people: SchedulingProblem;
  private readonly calendar: SlotCalendar;
  private readonly atPlaces: readonly (Demand | null)[];
  private readonly interpreted: readonly (Demand | null)[];
  private readonly closed: readonly ReadonlySet<number>[];
  private readonly workers: readonly Worker[];

  constructor(
    private readonly problem: SchedulingProblem,
    private readonly locked: readonly Locked[],
  ) {
    const { participants, places, interpreters, rules } = problem;
    const involved = new Set(locked.flatMap(everybodyAt));
    this.people = {
      ...problem,
      participants: participants.filter((p) => involved.has(p.id)),
      places: [],
      interpreters: [],
      // Who has how many gaps depends on what else is held.
      rules: { ...rules, maxGapDifference: undefined },
    };
    this.calendar = slotCalendar(problem.slots);
    const withBooth = boothOwners(problem);
    const indices = <T>(all: readonly T[], fits: (one: T) => boolean): number[] =>
      all.flatMap((one, i) => (fits(one) ? [i] : []));
    const demand = (r: Locked, accepted: readonly number[]): Demand => {
      return { slot: r.locked.slot, length: r.length ?? 1, accepted };
    };
    this.atPlaces = locked.map((r) => {
      if (places.length === 0) return null;
      const { place } = r.locked;
      return demand(
        r,
        indices(places, (p) => (place === undefined ? placeFits(r, p, withBooth.has(r.supplier)) : p.id === place)),
      );
    });
    this.interpreted = locked.map((r) => {
      if (r.interpreterLanguage == null) return null;
      const { interpreter } = r.locked;
      const may = (id: string): boolean => interpreter === undefined || id === interpreter;
      return demand(
        r,
        indices(interpreters, (i) => may(i.id) && interpreterFits(r, i)),
      );
    });
    this.closed = places.map((p) => new Set(p.unavailable ?? []));
    this.workers = interpreters.map((i) => ({
      kind: JSON.stringify([i.languages, i.level, i.unavailable, i.longestRun, i.dailyCap]),
      away: new Set(i.unavailable ?? []),
      longestRun: i.longestRun ?? Infinity,
      dailyCap: i.dailyCap ?? Infinity,
    }));
  }

  /** What these locks break together, or null. */
  breach(items: readonly number[]): Breach | null {
    const requests = items.map((i) => this.locked[i]);
    const speechless = requests.map((r) => ({ ...r, interpreterLanguage: null, locked: { slot: r.locked.slot } }));
    const meetings = requests.map((r) => ({ id: r.id, slot: r.locked.slot, place: null, interpreter: null }));
    const found = checkTimetable({ ...this.people, requests: speechless }, meetings);
    if (found.length > 0) return { code: found[0].code, who: found[0].who, slot: found[0].slot };
    const { slots } = this.calendar;
    const places = items.flatMap((i) => this.atPlaces[i] ?? []);
    const noPlace = slotWithoutServers(places, slots, (p, t) =>
      this.closed[p].has(t) ? 0 : (this.problem.places[p].capacity ?? 1),
    );
    if (noPlace >= 0) return this.scarce('place-overbooked', places, noPlace, this.problem.places);
    const interpreted = items.flatMap((i) => this.interpreted[i] ?? []);
    const nobody = slotWithoutServers(interpreted, slots, (w, t) => (this.workers[w].away.has(t) ? 0 : 1));
    if (nobody >= 0) return this.scarce('interpreter-overbooked', interpreted, nobody, this.problem.interpreters);
    if (shiftsCanHold(interpreted, this.workers, this.calendar)) return null;
    return { code: 'interpreter-runs-too-long', who: onlyOne(interpreted, this.problem.interpreters) };
  }

  /** Alone in its slot a meeting is not crowded out: what it needs is not there. */
  private scarce(
    code: 'place-overbooked' | 'interpreter-overbooked',
    demands: readonly Demand[],
    slot: number,
    servers: readonly { readonly id: string }[],
  ): Breach {
    const here = demands.filter((d) => d.slot <= slot && slot < d.slot + d.length);
    const who = onlyOne(here, servers);
    if (here.length > 1) return { code, who, slot };
    const absent: Record<typeof code, readonly [ViolationCode, ViolationCode]> = {
      'place-overbooked': ['place-not-available', 'place-missing'],
      'interpreter-overbooked': ['interpreter-not-available', 'interpreter-missing'],
    };
    return { code: absent[code][who === undefined ? 1 : 0], who, slot };
  }
}

/** The one server that all of them ask for, where there is but one. */
function onlyOne(demands: readonly Demand[], servers: readonly { readonly id: string }[]): string | undefined {
  const asked = new Set(demands.flatMap((d) => d.accepted));
  return asked.size === 1 ? servers[[...asked][0]].id : undefined;
}
