import type { CellProblem, FirmColumn, FirmRow } from '@ketnoi/directory';
import { err, ok, type Result } from '@ketnoi/kernel';
import { readTable } from '../tables/read-table.js';
import type { Table, TableProblem } from '../tables/table.js';
import { columnNamed } from './firm-headings.js';

/** More firms than any group brings; the directory saves them in one statement. */
const MOST_FIRMS = 2_000;

/**
 * A group leader's list of firms, Excel or CSV. Headings may be in any of our languages; one that is none of ours is a
 * problem, since a mistyped heading would silently lose a column.
 */
export async function readFirms(bytes: Uint8Array): Promise<Result<readonly FirmRow[], readonly CellProblem[]>> {
  const table = await readTable(bytes);
  if (!table.ok) return err([fileProblem(table.error)]);
  const columns = table.value.headings.map(columnNamed);
  const problems = headingProblems(table.value, columns);
  if (table.value.rows.length > MOST_FIRMS)
    problems.push({ row: table.value.rows[MOST_FIRMS].row, column: null, code: 'out-of-range' });
  if (problems.length > 0) return err(problems);
  return ok(
    table.value.rows.map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(cells.map((cell, i) => [columns[i], cell.trim()])),
    })),
  );
}

function headingProblems({ headings }: Table, columns: readonly (FirmColumn | null)[]): CellProblem[] {
  const problems = headings.flatMap((heading, i): CellProblem[] => {
    const column = columns[i];
    if (column === null) return [{ row: 1, column: heading, code: 'unknown-id' }];
    return columns.indexOf(column) === i ? [] : [{ row: 1, column: heading, code: 'duplicate' }];
  });
  if (!columns.includes('registeredName')) problems.push({ row: 1, column: 'registeredName', code: 'required' });
  return problems;
}

function fileProblem({ code, row, column }: TableProblem): CellProblem {
  const place = { row: row ?? 1, column: column ?? null };
  if (code === 'same-heading-twice') return { ...place, code: 'duplicate' };
  if (code === 'no-headings') return { ...place, code: 'required' };
  if (code === 'unreadable-file' || code === 'wrong-encoding') return { ...place, code: 'unusable' };
  return { ...place, code: 'out-of-range' };
}
