import type { PaymentFileProblem, PaymentFileProblemCode, StatementRow } from '@ketnoi/booth-allocation';
import { type Currency, err, ok, type Result } from '@ketnoi/kernel';
import type { StatementLayout } from './find-columns.js';
import { readAmount } from './read-amount.js';
import { readDate } from './read-date.js';
import { isFormula } from '../tables/sheet-lines.js';
import { columnOf, folded, STATEMENT_HEADINGS, type StatementColumn } from './statement-headings.js';

const COLUMNS = Object.keys(STATEMENT_HEADINGS) as StatementColumn[];
const LONGEST_CONTENT = 500;
const LONGEST_BANK_ID = 64;
/** How lines begin that tell sums and balances instead of a transaction. */
const SUMS = /^(tong|cong|total|sodu|balance|opening|closing|phatsinh|ending|beginning)/;
const CREDIT_SIGNS = ['c', 'cr', 'co', 'ghico', 'credit'];
const DEBIT_SIGNS = ['d', 'dr', 'no', 'ghino', 'debit'];
const CURRENCY_NAMES: Readonly<Record<Currency, readonly string[]>> = {
  VND: ['vnd', 'd', 'dong', 'vietnamdong'],
  USD: ['usd', 'us'],
};

/** One line of a statement; null for lines that are no transaction. */
export function readStatementRow(
  cells: readonly string[],
  row: number,
  layout: StatementLayout,
  currency: Currency,
): Result<StatementRow | null, readonly PaymentFileProblem[]> {
  const cell = (column: StatementColumn): string => cells[layout.at[column] ?? -1]?.trim() ?? '';
  const problems: PaymentFileProblem[] = [];
  const problem = (column: StatementColumn, code: PaymentFileProblemCode): void =>
    void problems.push({ row, column: layout.nameOf(column), code });

  const [date, content] = [cell('bookedOn'), cell('content').replace(/\s+/g, ' ')];
  const sides = (['credit', 'debit', 'amount'] as const).filter((column) => cell(column) !== '');
  if (isNoTransaction(cells, date, sides.length)) return ok(null);
  const calculated = COLUMNS.filter((column) => layout.at[column] !== undefined && isCalculated(column, cell(column)));
  for (const column of calculated) problem(column, 'formula-in-cell');
  if (calculated.length > 0) return err(problems);
  const bookedOn = readDate(date);
  if (bookedOn === null) problem('bookedOn', 'unreadable-date');
  if (sides.length === 0) problem(layout.at.credit === undefined ? 'amount' : 'credit', 'unreadable-amount');

  const named = folded(cell('currency'));
  if (named !== '' && !CURRENCY_NAMES[currency].includes(named)) problem('currency', 'other-currency');
  const amounts = new Map<StatementColumn, number>();
  for (const column of sides) {
    const amount = readAmount(cell(column), currency);
    if (amount === null) problem(column, 'unreadable-amount');
    else if (amount !== 0) amounts.set(column, amount);
  }
  if (amounts.has('credit') && amounts.has('debit')) problem('debit', 'amount-twice');
  const amount = signed(amounts, folded(cell('side')));
  if (amount === 0 && problems.length === 0) return ok(null);
  if (content.length > LONGEST_CONTENT) problem('content', 'content-too-long');

  const balance = cell('balance') === '' ? null : readAmount(cell('balance'), currency);
  if (cell('balance') !== '' && balance === null) problem('balance', 'unreadable-amount');
  if (bookedOn === null || problems.length > 0) return err(problems);
  const bankId = cell('bankId').replace(/\s+/g, '').slice(0, LONGEST_BANK_ID) || null;
  return ok({ row, bookedOn, amount, content, bankId, balance });
}

/** A bank writes what happened; a sum that somebody made of it says nothing of a transfer. Only payers write words as they like. */
const isCalculated = (column: StatementColumn, cell: string): boolean =>
  isFormula(cell) || (column !== 'content' && cell.startsWith('='));

/** Empty lines, signatures, sums, and a second line of headings in another language. */
function isNoTransaction(cells: readonly string[], date: string, sides: number): boolean {
  if (columnOf(date)?.column === 'bookedOn') return true;
  const first = folded(cells.find((cell) => cell.trim() !== '') ?? '');
  if (readDate(date) === null) return sides === 0 || SUMS.test(first);
  return sides === 0 && cells.some((cell) => SUMS.test(folded(cell)));
}

/** What came in is positive. Some banks write what went out as a negative debit, or mark the side beside one amount. */
function signed(amounts: ReadonlyMap<StatementColumn, number>, side: string): number {
  const debit = amounts.get('debit');
  if (debit !== undefined) return -Math.abs(debit);
  const amount = amounts.get('credit') ?? amounts.get('amount') ?? 0;
  if (DEBIT_SIGNS.includes(side)) return -Math.abs(amount);
  return CREDIT_SIGNS.includes(side) ? Math.abs(amount) : amount;
}
