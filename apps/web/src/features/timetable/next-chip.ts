import type { GridRow } from './rows-of';

/** The meeting that the keyboard is on: it may stand in several rows. */
export interface Cursor {
  readonly rowId: string;
  readonly requestId: string;
}

export type Way = 'left' | 'right' | 'up' | 'down';

/**
 * The next meeting on the way of an arrow key, within the slots that have columns: along the row, or the nearest in time
 * in the next row that has any. Null: there is none.
 */
export function nextChip(
  rows: readonly GridRow[],
  slots: readonly number[],
  cursor: Cursor | null,
  way: Way,
): Cursor | null {
  const shown = new Set(slots);
  const chipsOf = (row: GridRow) =>
    row.lanes
      .flat()
      .filter(({ slot }) => shown.has(slot))
      .sort((a, b) => a.slot - b.slot);
  const at = cursor ? rows.findIndex(({ id }) => id === cursor.rowId) : -1;
  const here = at < 0 ? [] : chipsOf(rows[at]);
  const place = here.findIndex(({ requestId }) => requestId === cursor?.requestId);
  if (place >= 0 && (way === 'left' || way === 'right')) {
    const next = here[place + (way === 'left' ? -1 : 1)];
    return next ? { rowId: rows[at].id, requestId: next.requestId } : null;
  }
  const step = way === 'up' || way === 'left' ? -1 : 1;
  for (let row = at + step; row >= 0 && row < rows.length; row += step) {
    const chips = chipsOf(rows[row]);
    if (chips.length === 0) continue;
    const slot = here[place]?.slot ?? 0;
    const nearest = chips.reduce((best, one) => (Math.abs(one.slot - slot) < Math.abs(best.slot - slot) ? one : best));
    return { rowId: rows[row].id, requestId: nearest.requestId };
  }
  return null;
}
