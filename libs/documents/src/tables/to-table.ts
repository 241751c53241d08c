import { err, ok, type Result } from '@ketnoi/kernel';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, type Table, type TableProblem, type TableRow } from './table.js';

/** Lines of cells become a table: the first line names the columns, lines without any text are passed over. */
export function toTable(lines: Iterable<readonly string[]>): Result<Table, TableProblem> {
  let headings: readonly string[] | null = null;
  const rows: TableRow[] = [];
  let row = 0;
  for (const line of lines) {
    row++;
    if (headings === null) {
      headings = withoutEmptyEnd(line.map((cell) => cell.trim()));
      const problem = headingProblem(headings);
      if (problem) return err(problem);
      continue;
    }
    const cells = withoutEmptyEnd(line);
    if (cells.length === 0) continue;
    if (cells.length > headings.length) return err({ code: 'too-many-cells-in-row', row });
    const long = cells.findIndex((cell) => cell.length > LONGEST_CELL);
    if (long >= 0) return err({ code: 'cell-too-long', row, column: headings[long] });
    if (rows.length === MOST_ROWS) return err({ code: 'too-many-rows', row });
    rows.push({ row, cells: headings.map((_, i) => cells[i] ?? '') });
  }
  return headings ? ok({ headings, rows }) : err({ code: 'no-headings' });
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1].trim() === '') length--;
  return cells.slice(0, length);
}

function headingProblem(headings: readonly string[]): TableProblem | null {
  if (headings.length === 0 || headings.every((heading) => heading === '')) return { code: 'no-headings', row: 1 };
  if (headings.length > MOST_COLUMNS) return { code: 'too-many-columns', row: 1 };
  const twice = headings.find((heading, i) => heading !== '' && headings.indexOf(heading) !== i);
  return twice === undefined ? null : { code: 'same-heading-twice', row: 1, column: twice };
}
