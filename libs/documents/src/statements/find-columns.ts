import { columnOf, type StatementColumn } from './statement-headings.js';
import type { Sheet } from './read-sheets.js';

/** Where the columns of a statement stand, and how the file calls them. */
export interface StatementLayout {
  /** Index of the line of headings; banks print name, account and period above it. */
  readonly headingLine: number;
  readonly at: Readonly<Partial<Record<StatementColumn, number>>>;
  nameOf(column: StatementColumn): string;
}

/** The first line that names a day, a content and what came in; null when there is none. */
export function findColumns(top: Sheet): StatementLayout | null {
  for (const [headingLine, cells] of top.entries()) {
    const at = columnsIn(cells);
    const complete = at.bookedOn !== undefined && at.content !== undefined;
    if (complete && (at.credit !== undefined || at.amount !== undefined))
      return { headingLine, at, nameOf: (column) => cells[at[column] ?? -1]?.replace(/\s+/g, ' ').trim() ?? column };
  }
  return null;
}

function columnsIn(cells: readonly string[]): Partial<Record<StatementColumn, number>> {
  const best: Partial<Record<StatementColumn, { place: number; rank: number }>> = {};
  for (const [place, cell] of cells.entries()) {
    const found = columnOf(cell);
    const known = found && best[found.column];
    if (found && (!known || found.rank < known.rank)) best[found.column] = { place, rank: found.rank };
  }
  return Object.fromEntries(Object.entries(best).map(([column, { place }]) => [column, place]));
}
