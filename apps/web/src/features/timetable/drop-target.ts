import type { Aim } from './aim';
import type { GridMeeting } from './grid-meeting';
import type { GridRow, View } from './rows-of';
import { rowAt } from './visible-rows';

interface Geometry {
  readonly view: View;
  readonly rows: readonly GridRow[];
  /** Slots that have a column, from left to right. */
  readonly slots: readonly number[];
  readonly columnWidth: number;
}

/**
 * Where a meeting would be dropped.
 * @param x pixels from the left edge of the first slot, scrolled or not
 * @param y pixels from the top of the first row
 */
export function dropTarget(
  { view, rows, slots, columnWidth }: Geometry,
  moved: GridMeeting,
  x: number,
  y: number,
): Aim {
  const column = Math.min(slots.length - 1, Math.max(0, Math.floor(x / columnWidth)));
  const slot = slots[column];
  const row = rows[Math.min(rows.length - 1, rowAt(rows, Math.max(0, y)))];
  if (view === 'places' && row && row.id !== moved.placeId) return { slot, placeId: row.id };
  if (view === 'interpreters' && row && row.id !== moved.interpreterId) return { slot, interpreterId: row.id };
  return { slot };
}
