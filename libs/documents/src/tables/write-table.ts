import ExcelJS from 'exceljs';
import { safeCell } from './safe-cell.js';

export type CellOut = string | number | Date | null;

export interface TableOut {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellOut[])[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/** CSV in UTF-8 with its mark, without which Excel misreads Vietnamese. Lines end as RFC 4180 says. */
export function writeCsv({ headings, rows }: TableOut): string {
  const line = (cells: readonly CellOut[]): string => `${cells.map((cell) => quoted(textOf(cell))).join(',')}\r\n`;
  return BYTE_ORDER_MARK + [headings, ...rows].map(line).join('');
}

/** The first sheet of an Excel file. Texts are stored as texts, so that none of them is ever a formula. */
export async function writeXlsx({ title, headings, rows }: TableOut): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName(title));
  for (const cells of [headings, ...rows])
    sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell)));
  sheet.getRow(1).font = { bold: true };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const textOf = (cell: CellOut): string =>
  cell === null
    ? ''
    : cell instanceof Date
      ? cell.toISOString()
      : typeof cell === 'number'
        ? String(cell)
        : safeCell(cell);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Excel allows 31 characters and none of these. */
const sheetName = (title: string): string => title.replaceAll(/[[\]*?:/\\]/g, ' ').slice(0, 31) || 'Sheet';
