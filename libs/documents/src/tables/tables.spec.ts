import ExcelJS from 'exceljs';
import { unwrap } from '@ketnoi/kernel';
import { readTable } from './read-table.js';
import { safeCell } from './safe-cell.js';
import { unpacksWithin } from './unpacked-size.js';
import { writeCsv, writeXlsx } from './write-table.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string): Promise<string[][]> => {
  const { headings, rows } = unwrap(await readTable(bytes(text)));
  return [[...headings], ...rows.map(({ cells }) => [...cells])];
};
const refusal = async (file: Uint8Array): Promise<object | null> => {
  const table = await readTable(file);
  return table.ok ? null : table.error;
};

describe('a CSV file', () => {
  it.each([
    ['commas', 'a,b\n1,"x,y"\n'],
    ['semicolons', 'a;b\r\n1;"x,y"\r\n'],
    ['tabs and a mark', '\uFEFFa\tb\n1\tx,y'],
  ])('is read with %s', async (_, text) => {
    expect(await read(text)).toEqual([
      ['a', 'b'],
      ['1', 'x,y'],
    ]);
  });

  it('is read as Excel saves it in UTF-16', async () => {
    const text = '\uFEFFTên\tMST\nMẫu\t1\n';
    const file = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(unwrap(await readTable(file)).rows[0].cells).toEqual(['Mẫu', '1']);
  });

  it('keeps the number of the row in the sheet when lines are empty', async () => {
    const { rows } = unwrap(await readTable(bytes('a,b\n\n,\nx,y\n')));
    expect(rows).toEqual([{ row: 4, cells: ['x', 'y'] }]);
  });

  it('is refused with the place of what is wrong', async () => {
    expect(await refusal(bytes('a,a\n1,2'))).toEqual({ code: 'same-heading-twice', row: 1, column: 'a' });
    expect(await refusal(bytes('a\n1,2'))).toEqual({ code: 'too-many-cells-in-row', row: 2 });
    expect(await refusal(bytes(''))).toMatchObject({ code: 'no-headings' });
    expect(await refusal(bytes('a\n"open'))).toMatchObject({ code: 'unreadable-file' });
    expect(await refusal(new Uint8Array([0x61, 0x0a, 0xc4, 0x28]))).toEqual({ code: 'wrong-encoding' });
  });
});

describe('an Excel file', () => {
  it('is read as text: numbers, days, formulas, links', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Firms');
    sheet.addRow(['name', 'tax', 'day', 'sum', 'link']);
    sheet.addRow([
      'Lamvero (Mẫu)',
      100109106,
      new Date('2026-08-20T00:00:00Z'),
      { formula: '1+1', result: 2 },
      { text: 'site', hyperlink: 'https://lamvero.example' },
    ]);
    const { rows } = unwrap(await readTable(new Uint8Array(await workbook.xlsx.writeBuffer())));
    expect(rows).toEqual([{ row: 2, cells: ['Lamvero (Mẫu)', '100109106', '2026-08-20', '2', 'site'] }]);
  });

  it('that is none is refused', async () => {
    expect(await refusal(bytes('PK not really'))).toEqual({ code: 'unreadable-file' });
  });

  it('that unpacks to more than it may is refused, whatever sizes it states', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('S').addRow(['a']);
    for (let row = 0; row < 800; row++) workbook.worksheets[0].addRow(['x'.repeat(30_000) + String(row)]);
    const file = new Uint8Array(await workbook.xlsx.writeBuffer());
    file.forEach((_, at) => {
      if ([0x50, 0x4b, 1, 2].every((byte, k) => file[at + k] === byte)) file.set([1, 0, 0, 0], at + 24);
    });
    expect(file.length).toBeLessThan(2_000_000);
    expect(await unpacksWithin(file, 20_000_000)).toBe(false);
    expect(await unpacksWithin(file, 40_000_000)).toBe(true);
    expect(await refusal(file)).toEqual({ code: 'unreadable-file' });
  });
});

describe('a table that goes out', () => {
  const table = { title: 'A/B', headings: ['name', 'n'], rows: [['=cmd()', -5] as const, ['Mẫu, "x"', null] as const] };

  it('cannot be run as a formula', async () => {
    expect(['=1+1', '+84 24', '-x', '@a', ' =1', '-5', '+84', 'a=b'].map(safeCell)).toEqual([
      "'=1+1",
      "'+84 24",
      "'-x",
      "'@a",
      "' =1",
      '-5',
      '+84',
      'a=b',
    ]);
    expect(writeCsv(table)).toBe('\uFEFFname,n\r\n\'=cmd(),-5\r\n"Mẫu, ""x""",\r\n');
  });

  it('comes back as it went', async () => {
    const { rows } = unwrap(await readTable(await writeXlsx(table)));
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["'=cmd()", '-5'],
      ['Mẫu, "x"', ''],
    ]);
  });
});
