import type { CellProblem, NeedRow } from '@ketnoi/directory';
import type { Result } from '@ketnoi/kernel';
import { readNamedTable } from '../tables/read-named-table.js';
import { needColumnNamed } from './need-headings.js';

/** More than any buyer brings to a fair; they are saved in one transaction. */
const MOST_NEEDS = 200;

/** A buyer's list of needs, Excel or CSV. */
export const readNeeds = (bytes: Uint8Array): Promise<Result<readonly NeedRow[], readonly CellProblem[]>> =>
  readNamedTable(bytes, { named: needColumnNamed, needed: ['text', 'title', 'product'], mostRows: MOST_NEEDS });
