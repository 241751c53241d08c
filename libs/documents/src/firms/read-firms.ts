import type { CellProblem, FirmRow } from '@ketnoi/directory';
import type { Result } from '@ketnoi/kernel';
import { readNamedTable } from '../tables/read-named-table.js';
import { columnNamed } from './firm-headings.js';

/** More firms than any group brings; the directory saves them in one statement. */
const MOST_FIRMS = 2_000;

/** A group leader's list of firms, Excel or CSV. */
export const readFirms = (bytes: Uint8Array): Promise<Result<readonly FirmRow[], readonly CellProblem[]>> =>
  readNamedTable(bytes, { named: columnNamed, needed: ['registeredName'], mostRows: MOST_FIRMS });
