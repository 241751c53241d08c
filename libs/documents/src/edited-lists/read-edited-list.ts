import type { EditedRow, Result } from '@ketnoi/kernel';
import type { TextKey } from '@ketnoi/messages';
import { type NamedTableProblem, readNamedTable } from '../tables/read-named-table.js';
import { writtenCell } from '../tables/safe-cell.js';
import { columnsNamed, type ListHeadings } from './list-headings.js';

const MOST_ROWS = 5_000;

/**
 * A list that went out and comes back, Excel or CSV, in any of our languages. Columns `aside` are known and not read:
 * they say in words what is compared elsewhere or never changed by a file.
 */
export async function readEditedList<Column extends string>(
  bytes: Uint8Array,
  headings: ListHeadings<Column | 'id' | 'stamp'>,
  aside: readonly TextKey[] = [],
): Promise<Result<readonly EditedRow<Column>[], readonly NamedTableProblem<Column | 'id' | 'stamp'>[]>> {
  const compared = columnsNamed(headings);
  const passedOver = columnsNamed(Object.fromEntries(aside.map((key) => [key, key])));
  const named = (heading: string): Column | 'id' | 'stamp' | null =>
    compared(heading) ?? (passedOver(heading) as Column | null);
  const table = await readNamedTable<Column | 'id' | 'stamp'>(bytes, { named, needed: ['id'], mostRows: MOST_ROWS });
  if (!table.ok) return table;
  const rows = table.value.map(({ row, cells }) => {
    const written = Object.entries<string | undefined>(cells)
      .filter(([column]) => column in headings)
      .map(([column, cell]) => [column, writtenCell(cell ?? '')]);
    return { row, cells: Object.fromEntries(written) as EditedRow<Column>['cells'] };
  });
  return { ok: true, value: rows };
}
