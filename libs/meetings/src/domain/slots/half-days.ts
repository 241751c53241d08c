import type { Slot } from '@ketnoi/kernel';

/** A rest this long ends a half day: gaps and interpreters' runs are counted inside one, and no meeting crosses its border. */
const BORDER_MINUTES = 30;

/** The half day of each slot, counted from 0 over the fair. A new day starts a new one. */
export function halfDays(slots: readonly Pick<Slot, 'day' | 'startsAt' | 'endsAt'>[]): number[] {
  let half = 0;
  return slots.map((slot, i) => {
    const before = slots[i - 1];
    const rest = before ? (slot.startsAt.getTime() - before.endsAt.getTime()) / 60_000 : 0;
    if (before && (before.day !== slot.day || rest >= BORDER_MINUTES)) half++;
    return half;
  });
}
