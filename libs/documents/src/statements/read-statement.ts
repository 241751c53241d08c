import type { PaymentFileProblem, PaymentFileProblemCode, StatementRow } from '@ketnoi/booth-allocation';
import { type Currency, err, ok, type Result } from '@ketnoi/kernel';
import { findColumns, type StatementLayout } from './find-columns.js';
import { readSheets, type Sheet, TOP_LINES } from './read-sheets.js';
import { readStatementRow } from './read-statement-row.js';

/** More than a fair's account moves in a quarter. */
const MOST_ROWS = 10_000;
const MOST_PROBLEMS = 100;

/**
 * A bank's statement of one account, Excel or CSV in whatever encoding the bank chose: every transaction of it, or every
 * problem with its row and column. Lines above the headings and sums below the last transaction are passed over.
 */
export async function readStatement(
  bytes: Uint8Array,
  currency: Currency,
): Promise<Result<readonly StatementRow[], readonly PaymentFileProblem[]>> {
  const file = await readSheets(bytes);
  if (!file.ok) return err([wholeFile(file.error)]);
  for (const reading of file.value.readings) {
    const layout = findColumns(reading.top);
    if (!layout) continue;
    const sheet = reading.lines(MOST_ROWS + TOP_LINES + 1);
    return sheet ? rowsOf(sheet, layout, currency) : err([wholeFile('unreadable-file')]);
  }
  return err([wholeFile(file.value.unicode ? 'headings-missing' : 'unreadable-encoding')]);
}

function rowsOf(
  sheet: Sheet,
  layout: StatementLayout,
  currency: Currency,
): Result<readonly StatementRow[], readonly PaymentFileProblem[]> {
  const rows: StatementRow[] = [];
  const problems: PaymentFileProblem[] = [];
  for (let line = layout.headingLine + 1; line < sheet.length && problems.length < MOST_PROBLEMS; line++) {
    if (rows.length === MOST_ROWS) return err([{ row: line + 1, column: null, code: 'too-many-rows' }]);
    const read = readStatementRow(sheet[line], line + 1, layout, currency);
    if (!read.ok) problems.push(...read.error);
    else if (read.value) rows.push(read.value);
  }
  problems.push(...contradictions(rows, layout));
  if (problems.length > 0) return err(problems.slice(0, MOST_PROBLEMS));
  return rows.length > 0 ? ok(rows) : err([{ ...wholeFile('nothing-in-it'), row: layout.headingLine + 1 }]);
}

/** A bank's number that stands for two transfers of one day and amount: the file contradicts itself. */
function contradictions(rows: readonly StatementRow[], layout: StatementLayout): PaymentFileProblem[] {
  const byIdentity = new Map<string, StatementRow>();
  return rows.flatMap((row): PaymentFileProblem[] => {
    if (row.bankId === null) return [];
    const key = `${row.bankId} ${row.bookedOn} ${row.amount}`;
    const first = byIdentity.get(key);
    if (!first) byIdentity.set(key, row);
    const same = !first || first.content === row.content;
    return same ? [] : [{ row: row.row, column: layout.nameOf('bankId'), code: 'same-transaction-twice' }];
  });
}

const wholeFile = (code: PaymentFileProblemCode): PaymentFileProblem => ({ row: 1, column: null, code });
