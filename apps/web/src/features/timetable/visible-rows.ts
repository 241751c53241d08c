interface Placed {
  readonly top: number;
  readonly height: number;
}

export interface Range {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** Rows beyond the edge that are drawn beforehand, and the step in which the range moves: fewer, larger changes. */
const SPARE = 8;
const STEP = 4;

/** The first row that ends below a line; all of them, where none does. */
export function rowAt(rows: readonly Placed[], line: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle].top + rows[middle].height > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Which rows have to be drawn for what is seen of the grid. */
export function visibleRows(rows: readonly Placed[], scrolled: number, seen: number): Range {
  const first = rowAt(rows, scrolled);
  const last = rowAt(rows, scrolled + seen);
  return {
    from: Math.max(0, Math.floor((first - SPARE) / STEP) * STEP),
    to: Math.min(rows.length, Math.ceil((last + 1 + SPARE) / STEP) * STEP),
  };
}
