import ExcelJS from 'exceljs';
import { unwrap } from '@ketnoi/kernel';
import { readTable } from './read-table.js';

describe('an Excel file of many rows', () => {
  const rows = 8_000;

  async function largeFile(): Promise<Uint8Array> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Firms');
    sheet.addRow(['name', 'n', 'day']);
    for (let row = 0; row < rows; row++) sheet.addRow([`Lamvero ${row} (Mẫu)`, row, new Date('2026-08-20T00:00:00Z')]);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }

  it('is read while others are served', async () => {
    const file = await largeFile();
    let longest = 0;
    let last = performance.now();
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const started = performance.now();
    const table = unwrap(await readTable(file));
    const took = performance.now() - started;
    clearInterval(clock);
    expect(table.rows).toHaveLength(rows);
    expect(table.rows[rows - 1]).toEqual({ row: rows + 1, cells: ['Lamvero 7999 (Mẫu)', '7999', '2026-08-20'] });
    expect(longest).toBeLessThan(took / 2);
  });
});
