/** A sheet with a line of headings, as text. Rows count as the sheet does: the headings are row 1. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly row: number;
  /** As many as there are headings; an empty cell is the empty text. */
  readonly cells: readonly string[];
}

export type TableProblemCode =
  | 'unreadable-file'
  | 'wrong-encoding'
  | 'no-headings'
  | 'same-heading-twice'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'too-many-cells-in-row';

/** Why a file is no table; `row` and `column` where one place is to blame. */
export interface TableProblem {
  readonly code: TableProblemCode;
  readonly row?: number;
  readonly column?: string;
}

export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 100;
export const LONGEST_CELL = 32_000;
