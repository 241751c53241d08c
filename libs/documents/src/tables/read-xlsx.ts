import { err, type Result } from '@ketnoi/kernel';
import ExcelJS from 'exceljs';
import type { Table, TableProblem } from './table.js';
import { toTable } from './to-table.js';
import { unpacksWithin } from './unpacked-size.js';

const LARGEST_UNPACKED = 20 * 1024 * 1024;
/** A sheet may claim to reach to its millionth line, with nothing between. */
const MOST_LINES = 50_000;

/** Reads the first sheet of an Excel file. Of a formula the value it last had counts, of a date its day. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Table, TableProblem>> {
  const sheet = await firstSheet(bytes);
  if (sheet === null) return err({ code: 'unreadable-file' });
  return sheet ? toTable(linesOf(sheet)) : err({ code: 'no-headings' });
}

/** The lines of its first sheet, whatever they mean; null when it is no Excel file. */
export async function xlsxLines(bytes: Uint8Array): Promise<readonly (readonly string[])[] | null> {
  const sheet = await firstSheet(bytes);
  return sheet === null ? null : [...(sheet ? linesOf(sheet, MOST_LINES) : [])];
}

/** Undefined for a file without sheets, null for one that cannot be read. */
async function firstSheet(bytes: Uint8Array): Promise<ExcelJS.Worksheet | undefined | null> {
  if (!(await unpacksWithin(bytes, LARGEST_UNPACKED))) return null;
  const workbook = new ExcelJS.Workbook();
  try {
    // The package's own type of a buffer is not Node's.
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    return null;
  }
  return workbook.worksheets[0];
}

function* linesOf(sheet: ExcelJS.Worksheet, most = Infinity): Generator<string[]> {
  for (let number = 1; number <= Math.min(sheet.rowCount, most); number++) {
    const row = sheet.findRow(number);
    const width = row ? row.cellCount : 0;
    yield Array.from({ length: width }, (_, i) => textOf(row?.getCell(i + 1).value ?? null));
  }
}

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value)
    return typeof value.text === 'string' ? value.text : textOf(value.text as ExcelJS.CellValue);
  if ('result' in value) return textOf((value.result ?? null) as ExcelJS.CellValue);
  return '';
}
