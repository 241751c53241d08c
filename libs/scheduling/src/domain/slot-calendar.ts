/** Which day and half day each slot belongs to, and the shape of everybody's time that follows from it. */
import type { ProblemSlot } from './problem.js';

export interface SlotCalendar {
  readonly slots: number;
  readonly days: number;
  readonly halfDays: number;
  readonly dayOf: Int32Array;
  readonly halfDayOf: Int32Array;
  /** First slot of each half day. */
  readonly startOf: Int32Array;
}

/** Half days are renumbered from 0 without holes; a new day always starts a new half day. */
export function slotCalendar(slots: readonly ProblemSlot[]): SlotCalendar {
  const dayOf = new Int32Array(slots.length);
  const halfDayOf = new Int32Array(slots.length);
  const starts: number[] = [];
  slots.forEach((slot, t) => {
    const before = slots[t - 1];
    const sameDay = before !== undefined && before.day === slot.day;
    if (!sameDay || (before.halfDay ?? before.day) !== (slot.halfDay ?? slot.day)) starts.push(t);
    dayOf[t] = t === 0 ? 0 : dayOf[t - 1] + (sameDay ? 0 : 1);
    halfDayOf[t] = starts.length - 1;
  });
  const days = slots.length === 0 ? 0 : dayOf[slots.length - 1] + 1;
  return { slots: slots.length, days, halfDays: starts.length, dayOf, halfDayOf, startOf: Int32Array.from(starts) };
}

/** Idle stretches between the first and the last busy slot inside each half day, each counted once. */
export function countGaps(busy: (slot: number) => boolean, calendar: SlotCalendar): number {
  let gaps = 0;
  let last = -1;
  for (let t = 0; t < calendar.slots; t++) {
    if (!busy(t)) continue;
    if (last >= 0 && t > last + 1 && calendar.halfDayOf[last] === calendar.halfDayOf[t]) gaps++;
    last = t;
  }
  return gaps;
}

/** The longest unbroken stretch of busy slots inside one half day. */
export function longestStretch(busy: (slot: number) => boolean, calendar: SlotCalendar): number {
  let longest = 0;
  let run = 0;
  for (let t = 0; t < calendar.slots; t++) {
    const joined = t > 0 && calendar.halfDayOf[t] === calendar.halfDayOf[t - 1];
    run = busy(t) ? (joined ? run + 1 : 1) : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
