import type { Slot } from '@ketnoi/kernel';
import { overrunSlots } from './event-slots.js';
import type { ReportedEvent } from './reported-event.js';

interface Told {
  readonly slots: readonly number[];
  readonly events: readonly ReportedEvent[];
  readonly at: Date;
}

/**
 * The slots ahead in which somebody is there after all. What has begun stays as it was told, and a ceremony that overran keeps
 * everybody, whoever else was missing.
 * @param open the first slot that has not begun
 */
export function takenBack(slots: readonly Slot[], open: number, told: Told): readonly number[] {
  const kept = new Set(
    told.events.flatMap(({ kind, from, minutes }) => {
      if (kind !== 'overrun') return [];
      const taken = overrunSlots(slots, from ? new Date(from) : told.at, minutes ?? 0);
      return Array.from({ length: taken.slots }, (_, i) => taken.from + i);
    }),
  );
  return told.slots.filter((slot) => slot >= open && !kept.has(slot));
}
