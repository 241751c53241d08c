import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import { readRows } from './read-rows.js';

describe('reading rows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ketnoi-rows-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  it('takes CSV with commas or semicolons, quotes and a byte order mark', async () => {
    const comma = file('a.csv', '\uFEFFid,products,moq\nS1,pcb;pcba,50\n\nS2,"a, b",\n');
    expect(await readRows(comma)).toEqual([
      { id: 'S1', products: 'pcb;pcba', moq: '50' },
      { id: 'S2', products: 'a, b', moq: '' },
    ]);
    expect(await readRows(file('b.csv', 'id;products\r\nS1;"pcb;pcba"\r\n'))).toEqual([
      { id: 'S1', products: 'pcb;pcba' },
    ]);
  });

  it('takes the first sheet of a workbook', async () => {
    const book = new ExcelJs.Workbook();
    const sheet = book.addWorksheet('suppliers');
    sheet.addRow(['id', 'text_vi', 'moq']);
    sheet.addRow(['S1', { richText: [{ text: 'Đúc ' }, { text: 'áp lực' }] }, 500]);
    const path = join(folder, 'c.xlsx');
    await book.xlsx.writeFile(path);
    expect(await readRows(path)).toEqual([{ id: 'S1', text_vi: 'Đúc áp lực', moq: 500 }]);
  });

  it('takes JSON lines and names the line that is none', async () => {
    expect(await readRows(file('d.jsonl', '{"id":"S1","text":{"vi":"Đúc"}}\n\n{"id":"S2"}'))).toHaveLength(2);
    await expect(readRows(file('e.jsonl', '{"id":"S1"}\n{oops'))).rejects.toThrow('line 2 is not JSON');
    await expect(readRows(file('f.jsonl', '[1]'))).rejects.toThrow('line 1 must be an object');
  });

  it('refuses other files and empty ones', async () => {
    await expect(readRows(file('g.doc', 'x'))).rejects.toThrow('.csv');
    await expect(readRows(file('h.csv', 'id,moq\n'))).rejects.toThrow('no rows');
  });
});
