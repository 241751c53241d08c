import { MOST_ORDER_LINES, type OrderProblem, type OrderRow } from '@ketnoi/booth-allocation';
import { err, type Result } from '@ketnoi/kernel';
import { readNamedTable } from '../tables/read-named-table.js';
import { orderColumnNamed } from './order-headings.js';

/**
 * A group leader's list of booths for its firms, Excel or CSV, a row a booth: tax code or company id; booth number, or
 * zone, kind, least area and open sides; extras.
 */
export async function readGroupOrder(bytes: Uint8Array): Promise<Result<readonly OrderRow[], readonly OrderProblem[]>> {
  const read = await readNamedTable(bytes, {
    named: orderColumnNamed,
    needed: ['taxCode', 'companyId'],
    mostRows: MOST_ORDER_LINES,
  });
  return read.ok && read.value.length === 0 ? err([{ row: 2, column: null, code: 'required' }]) : read;
}
