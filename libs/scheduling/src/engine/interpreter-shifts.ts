/**
 * Lays out beforehand when each interpreter works and pauses, so that no longest run or daily cap can be broken by the search.
 * Pauses are staggered: each interpreter in turn takes the pattern that is worth most where its languages are still scarce
 * (dynamic programme over slots, run length and slots worked), twice round. Interpreters assigned after the search instead lose
 * about five meetings in a hundred (design, §5). Cost: interpreters × slots × longest run × daily cap.
 */
import type { SlotCalendar } from '../domain/slot-calendar.js';
import { layOutDay } from './lay-out-day.js';

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

/** Best pattern for one interpreter, one day at a time. */
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
    const longestRun = Math.min(order.longestRun[i], to - from);
    const cap = Math.min(order.dailyCap[i], to - from);
    layOutDay(order.present, { base: i * slots, from, to, longestRun, cap }, calendar, gain, working);
    from = to;
  }
}
