/** When somebody is not there, as a cell of a list says it: `2026-10-21 09:00-12:00; 2026-10-22 13:30-17:00`. */
import type { Slot, SlotIndex } from '@ketnoi/kernel';
import { clockOf, plainDay, plainTime } from './written-times.js';

type GridSlot = Pick<Slot, 'startsAt' | 'endsAt'>;

interface WrittenSlot {
  readonly day: string;
  readonly from: string;
  readonly until: string;
}

export interface AbsenceWriter {
  /** Slots that follow each other on one day are one time. */
  write(unavailable: readonly SlotIndex[]): string;
  /** Every slot of the grid that the times touch; a day alone is all of it. Null where they touch none, or are no times. */
  read(cell: string): readonly SlotIndex[] | null;
}

/** @param slots the grid of the fair, in the order of its indexes */
export function absencesIn(slots: readonly GridSlot[], timeZone: string): AbsenceWriter {
  const clock = clockOf(timeZone);
  const grid = slots.map(({ startsAt, endsAt }): WrittenSlot => {
    const until = clock(endsAt).from;
    return { ...clock(startsAt), until: until === '00:00' ? '24:00' : until };
  });
  return {
    write: (unavailable) => {
      const told: WrittenSlot[] = [];
      let last = -2;
      for (const slot of [...unavailable].filter((one) => one in grid).sort((a, b) => a - b)) {
        const { day, from, until } = grid[slot];
        const before = told.at(-1);
        if (before && slot === last + 1 && before.day === day) told[told.length - 1] = { ...before, until };
        else told.push({ day, from, until });
        last = slot;
      }
      return told.map(({ day, from, until }) => `${day} ${from}-${until}`).join('; ');
    },
    read: (cell) => {
      const times = cell.split(/[;\n]/).flatMap((part) => part.trim() || []);
      const touched = times.map((part) => slotsTouched(part, grid));
      if (touched.some((found) => found.length === 0)) return null;
      return [...new Set(touched.flat())].sort((a, b) => a - b);
    },
  };
}

function slotsTouched(part: string, grid: readonly WrittenSlot[]): readonly SlotIndex[] {
  const [, day, from, until] = /^(\S+?)(?:\s+(\S+?)\s*[-–—]\s*(\S+))?$/.exec(part) ?? [];
  if (!day) return [];
  const wanted = { day: plainDay(day), from: plainTime(from ?? '00:00'), until: plainTime(until ?? '24:00') };
  return grid.flatMap((slot, index) =>
    slot.day === wanted.day && slot.from < wanted.until && slot.until > wanted.from ? [index] : [],
  );
}
