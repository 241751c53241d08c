import { MOST_ORDER_LINES, type OrderColumn, type OrderProblem, type OrderRow } from '@ketnoi/booth-allocation';
import { err, ok, type Result } from '@ketnoi/kernel';
import { readTable } from '../tables/read-table.js';
import type { Table, TableProblem } from '../tables/table.js';
import { orderColumnNamed } from './order-headings.js';

/**
 * A group leader's list of booths for its firms, Excel or CSV, a row a booth: tax code or company id; booth number, or
 * zone, kind, least area and open sides; extras. A heading that is none of ours is a problem, as in lists of firms.
 */
export async function readGroupOrder(bytes: Uint8Array): Promise<Result<readonly OrderRow[], readonly OrderProblem[]>> {
  const table = await readTable(bytes);
  if (!table.ok) return err([fileProblem(table.error)]);
  const columns = table.value.headings.map(orderColumnNamed);
  const problems = headingProblems(table.value, columns);
  const tooMany = table.value.rows.at(MOST_ORDER_LINES);
  if (tooMany) problems.push({ row: tooMany.row, column: null, code: 'out-of-range' });
  if (table.value.rows.length === 0) problems.push({ row: 2, column: null, code: 'required' });
  if (problems.length > 0) return err(problems);
  return ok(
    table.value.rows.map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(cells.map((cell, i) => [columns[i], cell.trim()])),
    })),
  );
}

function headingProblems({ headings }: Table, columns: readonly (OrderColumn | null)[]): OrderProblem[] {
  const problems = headings.flatMap((heading, i): OrderProblem[] => {
    const column = columns[i];
    if (column === null) return [{ row: 1, column: heading, code: 'unknown-id' }];
    return columns.indexOf(column) === i ? [] : [{ row: 1, column: heading, code: 'duplicate' }];
  });
  if (!columns.includes('taxCode') && !columns.includes('companyId'))
    problems.push({ row: 1, column: 'taxCode', code: 'required' });
  return problems;
}

function fileProblem({ code, row, column }: TableProblem): OrderProblem {
  const place = { row: row ?? 1, column: column ?? null };
  if (code === 'same-heading-twice') return { ...place, code: 'duplicate' };
  if (code === 'no-headings') return { ...place, code: 'required' };
  if (code === 'unreadable-file' || code === 'wrong-encoding') return { ...place, code: 'unusable' };
  return { ...place, code: 'out-of-range' };
}
