import type {
  InvoiceColumn,
  InvoiceReading,
  InvoiceRow,
  PaymentFileProblem,
  PaymentFileProblemCode,
} from '@ketnoi/booth-allocation';
import { err, ok, type Result } from '@ketnoi/kernel';
import { readDate } from '../statements/read-date.js';
import { folded } from '../statements/statement-headings.js';
import { readTable } from '../tables/read-table.js';
import type { Table, TableProblem } from '../tables/table.js';

/** What the columns of the e-invoice provider's list may be called; others are passed over. */
export const INVOICE_HEADINGS: Readonly<Record<InvoiceColumn, readonly string[]>> = {
  reference: ['reference', 'Mã tham chiếu', 'Tham chiếu', 'Mã thanh toán', 'Payment reference'],
  taxCode: ['taxCode', 'Mã số thuế', 'Mã số thuế người mua', 'MST', 'MST người mua', 'Tax code', "Buyer's tax code"],
  series: ['series', 'Ký hiệu', 'Ký hiệu hóa đơn', 'Ký hiệu HĐ', 'Invoice series'],
  number: ['number', 'Số hóa đơn', 'Số HĐ', 'Số', 'Invoice number', 'Invoice no'],
  issuedOn: [
    'issuedOn',
    'Ngày hóa đơn',
    'Ngày lập',
    'Ngày lập hóa đơn',
    'Ngày phát hành',
    'Ngày',
    'Invoice date',
    'Date',
  ],
};

const byHeading = new Map(
  Object.entries(INVOICE_HEADINGS).flatMap(([column, names]) =>
    names.map((name) => [folded(name), column as InvoiceColumn] as const),
  ),
);
const NEEDED = ['reference', 'series', 'number', 'issuedOn'] as const;
const MOST_ROWS = 5_000;
const MOST_PROBLEMS = 100;
/** As circulars number them: `1C27TAA`, and up to eight digits. */
const SERIES = /^[0-9A-Z]{6,12}$/;
const NUMBER = /^\d{1,8}$/;

/** The numbers of invoices that were issued, Excel or CSV: the lines that can be read, each other problem with its place. */
export async function readInvoices(bytes: Uint8Array): Promise<InvoiceReading> {
  const table = await readTable(bytes);
  if (!table.ok) return none(tableProblem(table.error));
  const columns = table.value.headings.map((heading) => byHeading.get(folded(heading)));
  if (NEEDED.some((column) => !columns.includes(column)))
    return none({ row: 1, column: null, code: 'headings-missing' });
  if (table.value.rows.length > MOST_ROWS) return none({ row: MOST_ROWS + 2, column: null, code: 'too-many-rows' });
  if (table.value.rows.length === 0) return none({ row: 1, column: null, code: 'nothing-in-it' });
  const read = table.value.rows.map((row) => readRow(table.value, row, (column) => columns.indexOf(column)));
  const problems = read.flatMap((line) => (line.ok ? [] : line.error)).slice(0, MOST_PROBLEMS);
  return { rows: read.flatMap((line) => (line.ok ? [line.value] : [])), problems };
}

function readRow(
  { headings }: Table,
  { row, cells }: Table['rows'][number],
  at: (column: InvoiceColumn) => number,
): Result<InvoiceRow, readonly PaymentFileProblem[]> {
  const cell = (column: InvoiceColumn): string => cells[at(column)]?.trim() ?? '';
  const problems: PaymentFileProblem[] = [];
  const problem = (column: InvoiceColumn, code: PaymentFileProblemCode): void =>
    void problems.push({ row, column: headings[at(column)], code });
  const reference = cell('reference').toUpperCase().replace(/\s/g, '');
  const series = cell('series').toUpperCase().replace(/\s/g, '');
  const issuedOn = readDate(cell('issuedOn'));
  if (reference === '') problem('reference', 'unknown-reference');
  if (!SERIES.test(series)) problem('series', 'unusable-invoice-number');
  if (!NUMBER.test(cell('number'))) problem('number', 'unusable-invoice-number');
  if (issuedOn === null) problem('issuedOn', 'unreadable-date');
  if (issuedOn === null || problems.length > 0) return err(problems);
  const number = cell('number').replace(/^0+(?=\d)/, '');
  return ok({ row, reference, taxCode: cell('taxCode') || null, series, number, issuedOn });
}

const none = (problem: PaymentFileProblem): InvoiceReading => ({ rows: [], problems: [problem] });

function tableProblem({ code, row, column }: TableProblem): PaymentFileProblem {
  const place = { row: row ?? 1, column: column ?? null };
  if (code === 'wrong-encoding') return { ...place, code: 'unreadable-encoding' };
  if (code === 'no-headings' || code === 'same-heading-twice') return { ...place, code: 'headings-missing' };
  return { ...place, code: code === 'too-many-rows' ? 'too-many-rows' : 'unreadable-file' };
}
