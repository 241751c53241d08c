import ExcelJS from 'exceljs';

/** A sheet may claim to reach to its millionth line, with nothing between. More than any table may have. */
const MOST_LINES = 50_000;

/** The first sheet of an Excel file as text; `no-sheet` for a file without any, null for one that cannot be read. */
export type SheetLines = readonly (readonly string[])[] | 'no-sheet' | null;

/** How formulas are told: by the value they last had, or as formulas, for files in which a person's sums are not wanted. */
export type FormulasAs = 'values' | 'formulas';

/** No text of a file begins so: what is told as a formula does. */
const FORMULA = '\0=';
export const isFormula = (cell: string): boolean => cell.startsWith(FORMULA);

/** Of a date its day counts, of a time of day, which is one on the day before time began, its minutes. Some 50 ms a megabyte of unpacked file. */
export async function sheetLines(bytes: Uint8Array, formulas: FormulasAs = 'values'): Promise<SheetLines> {
  const workbook = new ExcelJS.Workbook();
  try {
    // The package's own type of a buffer is not Node's.
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    return null;
  }
  const sheet: ExcelJS.Worksheet | undefined = workbook.worksheets[0];
  return sheet ? linesOf(sheet, formulas) : 'no-sheet';
}

function linesOf(sheet: ExcelJS.Worksheet, formulas: FormulasAs): string[][] {
  const cellText = (value: ExcelJS.CellValue): string =>
    formulas === 'formulas' && isCalculated(value) ? FORMULA : textOf(value);
  return Array.from({ length: Math.min(sheet.rowCount, MOST_LINES) }, (_, line) => {
    const row = sheet.findRow(line + 1);
    return Array.from({ length: row?.cellCount ?? 0 }, (_cell, i) => cellText(row?.getCell(i + 1).value ?? null));
  });
}

const isCalculated = (value: ExcelJS.CellValue): boolean =>
  typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return value.getUTCFullYear() < 1900 ? value.toISOString().slice(11, 16) : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value)
    return typeof value.text === 'string' ? value.text : textOf(value.text as ExcelJS.CellValue);
  if ('result' in value) return textOf((value.result ?? null) as ExcelJS.CellValue);
  return '';
}
