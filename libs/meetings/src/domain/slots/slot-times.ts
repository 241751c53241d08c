import type { Slot } from '@ketnoi/kernel';

export interface SlotTimes {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** When so many slots from one on begin and end; null where the grid has no such slot any more. */
export function timesIn(slots: readonly Slot[]): (slot: number, length: number) => SlotTimes | null {
  const byIndex = new Map<number, Slot>(slots.map((slot) => [slot.index, slot]));
  return (slot, length) => {
    const first = byIndex.get(slot);
    return first ? { startsAt: first.startsAt, endsAt: (byIndex.get(slot + length - 1) ?? first).endsAt } : null;
  };
}
