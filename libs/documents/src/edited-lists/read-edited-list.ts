import type { EditedRow, Result } from '@ketnoi/kernel';
import { type NamedTableProblem, readNamedTable } from '../tables/read-named-table.js';
import { writtenCell } from '../tables/safe-cell.js';
import { columnsNamed, type ListHeadings } from './list-headings.js';

const MOST_ROWS = 5_000;

/** A list that went out and comes back, Excel or CSV, in any of our languages. */
export async function readEditedList<Column extends string>(
  bytes: Uint8Array,
  headings: ListHeadings<Column | 'id' | 'stamp'>,
): Promise<Result<readonly EditedRow<Column>[], readonly NamedTableProblem<Column | 'id' | 'stamp'>[]>> {
  const named = columnsNamed(headings);
  const table = await readNamedTable<Column | 'id' | 'stamp'>(bytes, { named, needed: ['id'], mostRows: MOST_ROWS });
  if (!table.ok) return table;
  const rows = table.value.map(({ row, cells }) => {
    const written = Object.entries<string | undefined>(cells).map(([column, cell]) => [
      column,
      writtenCell(cell ?? ''),
    ]);
    return { row, cells: Object.fromEntries(written) as EditedRow<Column>['cells'] };
  });
  return { ok: true, value: rows };
}
