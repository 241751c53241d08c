import ExcelJs from 'exceljs';
import type { Row } from '@ketnoi/matching';

/** The first sheet; its first row names the columns. */
export async function readXlsxRows(content: Buffer): Promise<Row[]> {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(content as unknown as ArrayBuffer);
  const sheet = book.worksheets[0];
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  const columns: string[] = [];
  sheet.getRow(1).eachCell((cell, column) => {
    columns[column] = cell.text.trim();
  });
  const rows: Row[] = [];
  sheet.eachRow((cells, number) => {
    if (number === 1) return;
    const row: Record<string, unknown> = {};
    cells.eachCell((cell, column) => {
      if (columns[column]) row[columns[column]] = typeof cell.result === 'number' ? cell.result : plain(cell);
    });
    if (Object.keys(row).length > 0) rows.push(row);
  });
  return rows;
}

/** Numbers stay numbers; rich text, links, formulas and dates are taken as they show. */
const plain = (cell: ExcelJs.Cell): string | number => (typeof cell.value === 'number' ? cell.value : cell.text);
