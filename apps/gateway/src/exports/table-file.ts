import { type TableOut, writeCsv, writeXlsx } from '@ketnoi/documents';
import type { MadeFile } from './export-file.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as CSV or, with `format` xlsx, as Excel wants it. Null for any other format. Cells are never formulas. */
export async function tableFile(name: string, table: TableOut, format = 'csv'): Promise<MadeFile | null> {
  if (format === 'csv') return { name: `${name}.csv`, contentType: 'text/csv; charset=utf-8', body: writeCsv(table) };
  if (format === 'xlsx') return { name: `${name}.xlsx`, contentType: XLSX, body: await writeXlsx(table) };
  return null;
}
