export interface GridSlot {
  readonly index: number;
  readonly day: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface GridDay {
  readonly day: number;
  readonly slots: readonly GridSlot[];
}

/** The slots of a fair by its days. */
export function daysOf(slots: readonly GridSlot[]): readonly GridDay[] {
  const days = new Map<number, GridSlot[]>();
  for (const slot of slots) days.set(slot.day, [...(days.get(slot.day) ?? []), slot]);
  return [...days].map(([day, ofDay]) => ({ day, slots: ofDay }));
}
