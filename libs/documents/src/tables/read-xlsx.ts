import { isMainThread } from 'node:worker_threads';
import { err, type Result } from '@ketnoi/kernel';
import { runInThread } from '../thread/run-in-thread.js';
import { type FormulasAs, sheetLines, type SheetLines } from './sheet-lines.js';
import type { Table, TableProblem } from './table.js';
import { toTable } from './to-table.js';
import { unpacksWithin } from './unpacked-size.js';

const LARGEST_UNPACKED = 20 * 1024 * 1024;
/** Up to here a file takes no longer than a thread to start. */
const READ_AT_ONCE = 512 * 1024;

/** The first sheet of an Excel file as a table. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Table, TableProblem>> {
  const lines = await linesOf(bytes, 'values');
  if (lines === null) return err({ code: 'unreadable-file' });
  return lines === 'no-sheet' ? err({ code: 'no-headings' }) : toTable(lines);
}

/** The lines of its first sheet, whatever they mean, formulas as such; null when it is no Excel file. */
export async function xlsxLines(bytes: Uint8Array): Promise<readonly (readonly string[])[] | null> {
  const lines = await linesOf(bytes, 'formulas');
  return lines === 'no-sheet' ? [] : lines;
}

/** A large file in a thread, so that nobody else waits for it; one that takes too much cannot be read. */
async function linesOf(bytes: Uint8Array, formulas: FormulasAs): Promise<SheetLines> {
  if (!(await unpacksWithin(bytes, LARGEST_UNPACKED))) return null;
  if (!isMainThread || (await unpacksWithin(bytes, READ_AT_ONCE))) return sheetLines(bytes, formulas);
  return (await runInThread<SheetLines>({ reads: 'sheet', bytes, formulas }))?.read ?? null;
}
