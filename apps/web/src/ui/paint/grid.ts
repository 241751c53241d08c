export interface Slot {
  readonly index: number;
  readonly day: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface Grid {
  /** In the order of time. */
  readonly days: readonly number[];
  /** What a row is called: when its slots begin. */
  readonly times: readonly string[];
  /** By row, then by day; null where the day has no slot at that time. */
  readonly cells: readonly (readonly (Slot | null)[])[];
}

/** Days beside each other and times below each other, as a paper calendar has them. */
export function gridOf(slots: readonly Slot[], timeOf: (at: string) => string): Grid {
  const days = [...new Set(slots.map(({ day }) => day))].sort((a, b) => a - b);
  const times = [...new Set(slots.map(({ startsAt }) => timeOf(startsAt)))].sort();
  const at = new Map(slots.map((slot) => [`${slot.day} ${timeOf(slot.startsAt)}`, slot]));
  return { days, times, cells: times.map((time) => days.map((day) => at.get(`${day} ${time}`) ?? null)) };
}

/** What was painted since it was saved: slots that are free now, or not. */
export type Strokes = ReadonlyMap<number, boolean>;

/** The slots in which nobody can meet, with what was painted over them. */
export function painted(saved: readonly number[], strokes: Strokes): ReadonlySet<number> {
  const busy = new Set(saved);
  for (const [slot, free] of strokes)
    if (free) busy.delete(slot);
    else busy.add(slot);
  return busy;
}

/** Strokes that are not saved yet: a newer answer may hold some of them, and leaves the others as they were painted. */
export const unsaved = (saved: readonly number[], strokes: Strokes): Strokes =>
  new Map([...strokes].filter(([slot, free]) => saved.includes(slot) === free));

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the keyboard comes in: days may begin at different times. */
export function firstIn({ cells }: Grid): Place {
  const row = cells.findIndex((slots) => slots.some((slot) => slot !== null));
  return { row: Math.max(0, row), column: Math.max(0, cells[row]?.findIndex((slot) => slot !== null) ?? 0) };
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Where an arrow key leads: over holes to the next slot, and nowhere at the edge. */
export function stepTo({ cells }: Grid, from: Place, key: string): Place | null {
  const step = STEPS[key];
  if (!step) return null;
  for (let { row, column } = from; ;) {
    row += step.row;
    column += step.column;
    const cell = cells[row]?.[column];
    if (cell) return { row, column };
    if (cell === undefined) return null;
  }
}
