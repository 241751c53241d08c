import type { Result } from '@ketnoi/kernel';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import type { Table, TableProblem } from './table.js';

/** Reads a file of either kind. What it is shows in its first bytes; names and content types are mere claims. */
export async function readTable(bytes: Uint8Array): Promise<Result<Table, TableProblem>> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readXlsx(bytes) : readCsv(bytes);
}
