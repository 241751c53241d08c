/**
 * Writes down an event in which every meeting must be held as a yes-no problem: is there a complete timetable with at most so many
 * gaps? x(r, t) = request r starts in slot t; busy(p, t); begun(p, t) = p has met by then in this half day; a gap ends at t + 1 where
 * p has begun, is idle at t and busy at t + 1. The encoding follows Bofill et al. (JAIR 74, 2022), with countings kept whole.
 * Cost: requests × slots variables and about three times as many clauses.
 */
import { startsOf, type Model } from '../model.js';
import { busyPlaces } from './priced-gaps.js';
import { ConstraintStore, not, type Literal } from './constraint-store.js';

export interface GapPuzzle {
  readonly store: ConstraintStore;
  /** held[r * slots + t]: the literal that says r starts in t, -1 where it may not. */
  readonly held: Int32Array;
  /** The counting of all gaps, -1 where nobody can have any. */
  readonly gaps: number;
}

/** More variables than this and a search by annealing is the better use of the time. */
const MOST_STARTS = 40_000;

/** @param gapsAllowed of one participant @param leastGaps known beforehand for each participant; null: too large, or of another kind */
export function gapPuzzle(model: Model, gapsAllowed: number, leastGaps: Int32Array): GapPuzzle | null {
  const starts = Array.from({ length: model.requests }, (_, r) => startsOf(model, r));
  const total = starts.reduce((sum, list) => sum + list.length, 0);
  if (total === 0 || total > MOST_STARTS || !model.required.every((r) => r === 1)) return null;
  const { slots, length } = model;
  const store = new ConstraintStore();
  const held = new Int32Array(model.requests * slots).fill(-1);
  starts.forEach((list, r) => {
    const here = list.map((t) => (held[r * slots + t] = store.variable()));
    store.oneOf(here);
    store.atMost(1, here);
  });
  /** Literals of the requests that are going on in slot t. */
  const goingOn = (requests: Iterable<number>, t: number): Literal[] => {
    const found: Literal[] = [];
    for (const r of requests) {
      for (let s = Math.max(0, t - length[r] + 1); s <= t; s++)
        if (held[r * slots + s] >= 0) found.push(held[r * slots + s]);
    }
    return found;
  };
  shareResources(model, store, goingOn);
  keepOrder(model, starts, store, held);
  const gapEnds: Literal[] = [];
  const busyIn: Literal[][] = Array.from({ length: slots }, () => []);
  for (let p = 0; p < model.participants; p++) {
    const mine = model.requestOf.subarray(model.requestStart[p], model.requestStart[p + 1]);
    const busy = busySlots(model, p, mine, store, goingOn);
    busy.forEach((b, t) => b >= 0 && busyIn[t].push(b));
    if (mine.length < 2) continue;
    limitDays(model, p, mine, store, held, busy);
    const ends = endsOfGaps(model, busy, store);
    store.atMost(gapsAllowed, ends);
    if (leastGaps[p] > 0) store.oneOf(ends);
    gapEnds.push(...ends);
  }
  // Follows from the tables as well, but is seen before it is known who meets whom.
  const places = busyPlaces(model);
  if (places !== null) busyIn.forEach((busy, t) => store.atMost(places[t], busy));
  if (gapEnds.length === 0) return { store, held, gaps: -1 };
  return { store, held, gaps: store.countings.push({ literals: gapEnds, most: gapEnds.length }) - 1 };
}

type GoingOn = (requests: Iterable<number>, t: number) => Literal[];

function shareResources(model: Model, store: ConstraintStore, goingOn: GoingOn): void {
  const users: number[][] = Array.from({ length: model.resources }, () => []);
  for (let r = 0; r < model.requests; r++) {
    for (let i = model.resourceStart[r]; i < model.resourceStart[r + 1]; i++) users[model.resource[i]].push(r);
  }
  users.forEach((requests, k) => {
    for (let t = 0; t < model.slots; t++) store.atMost(model.capacity[k * model.slots + t], goingOn(requests, t));
  });
}

function keepOrder(
  model: Model,
  starts: readonly (readonly number[])[],
  store: ConstraintStore,
  held: Int32Array,
): void {
  const { slots, length } = model;
  for (let r = 0; r < model.requests; r++) {
    for (const q of model.before[r]) {
      for (const t of starts[r]) {
        const over = starts[q].filter((u) => u + length[q] <= t);
        store.implies(held[r * slots + t], ...over.map((u) => held[q * slots + u]));
      }
      for (const u of starts[q]) {
        const later = starts[r].filter((t) => u + length[q] <= t);
        store.implies(held[q * slots + u], ...later.map((t) => held[r * slots + t]));
      }
    }
  }
}

/** For each slot the literal that says p is busy then, -1 where it never is. */
function busySlots(model: Model, p: number, mine: Int32Array, store: ConstraintStore, goingOn: GoingOn): Int32Array {
  const busy = new Int32Array(model.slots).fill(-1);
  let oneSeat = true;
  for (let t = 0; t < model.slots; t++) {
    const here = goingOn(mine, t);
    if (model.capacity[p * model.slots + t] > 1) oneSeat = false;
    if (here.length === 0) continue;
    if (here.length === 1) {
      busy[t] = here[0];
      continue;
    }
    busy[t] = store.variable();
    for (const x of here) store.implies(x, busy[t]);
    store.implies(busy[t], ...here);
  }
  const possible = [...busy].filter((b) => b >= 0);
  const covered = mine.reduce((sum, r) => sum + model.length[r], 0);
  // Follows from the rest, but lets busy slots tell each other what the meetings would only tell late.
  if (oneSeat) {
    store.atMost(covered, possible);
    store.atMost(possible.length - covered, possible.map(not));
  }
  return busy;
}

function limitDays(
  model: Model,
  p: number,
  mine: Int32Array,
  store: ConstraintStore,
  held: Int32Array,
  busy: Int32Array,
): void {
  const { slots, calendar } = model;
  if (model.maxPerDay[p] < mine.length) {
    for (let day = 0; day < calendar.days; day++) {
      const starting: Literal[] = [];
      for (const r of mine)
        for (let t = 0; t < slots; t++)
          if (calendar.dayOf[t] === day && held[r * slots + t] >= 0) starting.push(held[r * slots + t]);
      store.atMost(model.maxPerDay[p], starting);
    }
  }
  const row = model.maxInARow[p];
  for (let from = 0; row < slots && from + row < slots; from++) {
    const window = [...busy.subarray(from, from + row + 1)];
    if (calendar.halfDayOf[from] === calendar.halfDayOf[from + row] && !window.includes(-1)) store.atMost(row, window);
  }
}

function endsOfGaps(model: Model, busy: Int32Array, store: ConstraintStore): Literal[] {
  const { slots, calendar } = model;
  const ends: Literal[] = [];
  let begun = -1;
  for (let t = 0; t + 1 < slots; t++) {
    if (t > 0 && calendar.halfDayOf[t] !== calendar.halfDayOf[t - 1]) begun = -1;
    const before = begun;
    if (busy[t] >= 0) {
      begun = store.variable();
      store.implies(busy[t], begun);
      if (before >= 0) store.implies(before, begun);
      store.implies(begun, busy[t], ...(before >= 0 ? [before] : []));
    }
    if (before < 0 || busy[t + 1] < 0 || calendar.halfDayOf[t] !== calendar.halfDayOf[t + 1]) continue;
    const end = store.variable();
    store.oneOf([not(before), not(busy[t + 1]), ...(busy[t] >= 0 ? [busy[t]] : []), end]);
    ends.push(end);
  }
  return ends;
}
