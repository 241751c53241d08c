/**
 * Lays out beforehand when each interpreter works and pauses, so that no longest run or daily cap can be broken by the search.
 * Pauses are staggered: each interpreter in turn takes the pattern that is worth most where its languages are still scarce
 * (dynamic programme over slots, run length and slots worked), twice round. Interpreters assigned after the search instead lose
 * about five meetings in a hundred (design, §5). Cost: interpreters × slots × longest run × daily cap.
 */
import type { SlotCalendar } from '../domain/slot-calendar.js';

export interface Shifts {
  readonly working: Uint8Array;
  readonly mostSlots: Int32Array;
}

export interface ShiftOrder {
  /** present[i * slots + t]: 0 away, 1 there, 2 there and bound by a lock: works for certain, but for nobody else. */
  readonly present: Uint8Array;
  readonly longestRun: readonly number[];
  readonly dailyCap: readonly number[];
  /** Demand types an interpreter serves, and how much of each type is wanted in a slot: wanted[type * slots + t]. */
  readonly serves: readonly (readonly number[])[];
  readonly wanted: Float64Array;
  /** kept[i * slots + t] = 1 where interpreter i already has a meeting that should stay. */
  readonly kept: Uint8Array;
}

/** What people already count on comes before what might be needed. */
const KEPT = 1_000;

export function layOutShifts(order: ShiftOrder, calendar: SlotCalendar): Shifts {
  const slots = calendar.slots;
  const people = order.longestRun.length;
  const working = new Uint8Array(people * slots);
  const mostSlots = new Int32Array(people);
  const supply = new Float64Array(order.wanted.length);
  const gain = new Float64Array(slots);
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < people; i++) {
      if (round > 0) addSupply(order, supply, working, i, slots, -1);
      for (let t = 0; t < slots; t++) gain[t] = worth(order, supply, i, t, slots) + KEPT * order.kept[i * slots + t];
      layOutOne(order, i, calendar, gain, working);
      addSupply(order, supply, working, i, slots, 1);
      if (round === 0) mostSlots[i] = mostWorked(order, i, calendar);
    }
  }
  return { working, mostSlots };
}

/** The chance that one more interpreter is needed in a slot, and a little for being where few are. */
function worth(order: ShiftOrder, supply: Float64Array, i: number, t: number, slots: number): number {
  let most = 0;
  for (const type of order.serves[i]) {
    const at = type * slots + t;
    most = Math.max(most, order.wanted[at] / (supply[at] + 1));
  }
  return 0.01 + Math.min(1, most) + (0.02 * most) / (1 + most);
}

function addSupply(
  order: ShiftOrder,
  supply: Float64Array,
  working: Uint8Array,
  i: number,
  slots: number,
  sign: number,
): void {
  const share = sign / Math.max(1, order.serves[i].length);
  for (let t = 0; t < slots; t++) {
    if (working[i * slots + t] === 0) continue;
    for (const type of order.serves[i]) supply[type * slots + t] += share;
  }
}

/** The most slots one interpreter can work: the same programme with every slot worth one. */
function mostWorked(order: ShiftOrder, i: number, calendar: SlotCalendar): number {
  const pattern = new Uint8Array(order.longestRun.length * calendar.slots);
  layOutOne(order, i, calendar, new Float64Array(calendar.slots).fill(1), pattern);
  let most = 0;
  for (let t = 0; t < calendar.slots; t++) most += pattern[i * calendar.slots + t];
  return most;
}

/** Best pattern for one interpreter, one day at a time. Slots bound by a lock count as run and cap but are not offered. */
function layOutOne(
  order: ShiftOrder,
  i: number,
  calendar: SlotCalendar,
  gain: Float64Array,
  working: Uint8Array,
): void {
  const slots = calendar.slots;
  for (let from = 0; from < slots;) {
    let to = from;
    while (to < slots && calendar.dayOf[to] === calendar.dayOf[from]) to++;
    const run = Math.min(order.longestRun[i], to - from);
    const cap = Math.min(order.dailyCap[i], to - from);
    layOutDay(order.present, i * slots, from, to, run, cap, calendar, gain, working);
    from = to;
  }
}

function layOutDay(
  present: Uint8Array,
  base: number,
  from: number,
  to: number,
  longestRun: number,
  cap: number,
  calendar: SlotCalendar,
  gain: Float64Array,
  working: Uint8Array,
): void {
  const days = to - from;
  const width = (longestRun + 1) * (cap + 1);
  const best = new Float64Array((days + 1) * width).fill(-1);
  const from0 = new Int32Array((days + 1) * width).fill(-1);
  best[0] = 0;
  for (let d = 0; d < days; d++) {
    const t = from + d;
    const state = present[base + t];
    const fresh = t === 0 || calendar.halfDayOf[t] !== calendar.halfDayOf[t - 1];
    for (let cell = 0; cell < width; cell++) {
      const score = best[d * width + cell];
      if (score < 0) continue;
      const run = fresh ? 0 : Math.floor(cell / (cap + 1));
      const used = cell % (cap + 1);
      const reach = (next: number, value: number): void => {
        const at = (d + 1) * width + next;
        if (value <= best[at]) return;
        best[at] = value;
        from0[at] = cell;
      };
      if (state !== 2) reach(used, score);
      if (state > 0 && run < longestRun && used < cap) {
        reach((run + 1) * (cap + 1) + used + 1, score + (state === 2 ? 0 : gain[t]));
      }
    }
  }
  let cell = -1;
  for (let c = 0; c < width; c++) if (cell < 0 || best[days * width + c] > best[days * width + cell]) cell = c;
  // Locks alone may already break a run; then nothing more is offered that day.
  const possible = best[days * width + cell] >= 0;
  for (let d = days; d > 0; d--) {
    const t = from + d - 1;
    const before = possible ? from0[d * width + cell] : -1;
    const works = possible && cell >= cap + 1 && present[base + t] === 1;
    working[base + t] = works ? 1 : 0;
    cell = before;
  }
}
