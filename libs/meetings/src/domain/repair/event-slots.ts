/** From instants to slots. Somebody who is away for a part of a slot misses all of it. */
import type { Slot } from '@ketnoi/kernel';
import { halfDays } from '../slots/half-days.js';

/** The first slot that is not over at the instant; as many as there are slots when all are. */
export const firstTouched = (slots: readonly Slot[], instant: Date): number =>
  slots.filter((slot) => slot.endsAt <= instant).length;

/** The first slot that begins at or after the instant. */
export const firstWhole = (slots: readonly Slot[], instant: Date): number =>
  slots.filter((slot) => slot.startsAt < instant).length;

/**
 * How many slots something takes from the half day that is under way at `from`, or comes next, when it overruns by so
 * many minutes. The pause between two slots is part of the time it may take.
 */
export function overrunSlots(slots: readonly Slot[], from: Date, minutes: number): { from: number; slots: number } {
  const first = firstTouched(slots, from);
  const end = new Date(from.getTime() + minutes * 60_000);
  const halves = halfDays(slots);
  let count = 0;
  while (first + count < slots.length && halves[first + count] === halves[first] && slots[first + count].startsAt < end)
    count++;
  return { from: first, slots: count };
}
