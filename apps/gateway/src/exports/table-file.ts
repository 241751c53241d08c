import { type CellOut, writeCsv, writeXlsx } from '@ketnoi/documents';
import { text, type TextKey } from '@ketnoi/messages';
import type { ExportParams, MadeFile } from './export-file.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface ListFile {
  readonly title: TextKey;
  readonly columns: readonly TextKey[];
  /** As many cells as columns. Instants are written by the fair's clock. */
  readonly rows: CellOut[][];
}

/**
 * A list in the reader's language, as CSV or, with `format` xlsx, as Excel wants it. Null for any other format. Cells are
 * never formulas.
 */
export async function tableFile(
  { title, columns, rows }: ListFile,
  { language, timeZone, values: { format = 'csv' } }: ExportParams,
): Promise<MadeFile | null> {
  const name = text(language, title);
  const headings = columns.map((column) => text(language, column));
  const table = { title: name, headings, rows: rows.map(byTheClockOf(timeZone)) };
  if (format === 'csv') return { name: `${name}.csv`, contentType: 'text/csv; charset=utf-8', body: writeCsv(table) };
  if (format === 'xlsx') return { name: `${name}.xlsx`, contentType: XLSX, body: await writeXlsx(table) };
  return null;
}

/** A spreadsheet knows no zones: it would show midnight in Hanoi as five in the afternoon of the day before. */
function byTheClockOf(timeZone: string): (row: CellOut[]) => CellOut[] {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (row) => row.map((cell) => (cell instanceof Date ? clock.format(cell) : cell));
}
