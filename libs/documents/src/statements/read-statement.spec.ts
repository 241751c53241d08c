import { unwrap } from '@ketnoi/kernel';
import ExcelJS from 'exceljs';
import { readStatement } from './read-statement.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark = true): Uint8Array =>
  new Uint8Array(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'));
const problemsOf = async (bytes: Uint8Array) => {
  const read = await readStatement(bytes, 'VND');
  return read.ok ? [] : read.error.map(({ row, column, code }) => `${row} ${column} ${code}`);
};

/** Vietnamese letters that are one sign in the code page, and tones that are signs of their own. */
const CP1258: Readonly<Record<string, number>> = {
  à: 0xe0,
  â: 0xe2,
  é: 0xe9,
  ê: 0xea,
  ô: 0xf4,
  ă: 0xe3,
  Đ: 0xd0,
  đ: 0xf0,
  ơ: 0xf5,
  ư: 0xfd,
  ó: 0xf3,
  ú: 0xfa,
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};
const windows1258 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const known = CP1258[letter] ?? (letter < '\x80' ? letter.charCodeAt(0) : undefined);
      if (known !== undefined) return [known];
      const parts = [...letter.normalize('NFD')];
      const tone = parts.findLast((part) => CP1258[part] !== undefined && part > '\u02ff') ?? '';
      const base = letter.normalize('NFD').replace(tone, '').normalize('NFC');
      return [CP1258[base] ?? base.charCodeAt(0), ...(tone === '' ? [] : [CP1258[tone]])];
    }),
  );

const VIETCOMBANK = [
  'SAO KÊ TÀI KHOẢN;;;;;',
  'Số tài khoản: 1900555777;;;;;',
  ';;;;;',
  'Ngày giao dịch;Số tham chiếu;Số tiền ghi nợ;Số tiền ghi có;Số dư;Mô tả',
  '20/08/2026;5078 - 63290;;11.880.000,00;111.880.000,00;MBVCB.3278907687.KN2222222.CT tu 0711000123456 Cty Hoa Sen',
  '21/08/2026;5078 - 63291;5.500;;111.874.500;Phí quản lý',
  'Tổng cộng;;5.500;11.880.000;;',
  ';;;;;Người lập phiếu',
].join('\r\n');
const EXPECTED = [
  {
    row: 5,
    bookedOn: '2026-08-20',
    amount: 11_880_000,
    content: 'MBVCB.3278907687.KN2222222.CT tu 0711000123456 Cty Hoa Sen',
    bankId: '5078-63290',
    balance: 111_880_000,
  },
  {
    row: 6,
    bookedOn: '2026-08-21',
    amount: -5_500,
    content: 'Phí quản lý',
    bankId: '5078-63291',
    balance: 111_874_500,
  },
];

describe('a bank statement', () => {
  it.each([
    ['UTF-8', utf8(VIETCOMBANK)],
    ['UTF-8 with its mark', utf8(`\uFEFF${VIETCOMBANK}`)],
    ['UTF-16', utf16(VIETCOMBANK)],
    ['UTF-16 without its mark', utf16(VIETCOMBANK, false)],
    ['UTF-16 the other way round', new Uint8Array(Buffer.from(utf16(VIETCOMBANK)).swap16())],
    ['windows-1258', windows1258(VIETCOMBANK)],
    ['decomposed letters', utf8(VIETCOMBANK.normalize('NFD'))],
  ])('is read in %s', async (_, bytes) => {
    expect(unwrap(await readStatement(bytes, 'VND'))).toEqual(EXPECTED);
  });

  it('is read with commas, tabs, English headings, quotes and one column of amounts', async () => {
    const commas = [
      '"Transaction Date","Reference No","Amount (USD)","D/C","Currency","Description"',
      '"2026-08-20 10:15:00","FT26232ABC","1,475.00","C","USD","PYMT KN2222222, BOOTH"',
      '"2026-08-20 10:15:00","FT26232ABC","5.50","D","USD","CHARGES"',
    ].join('\n');
    expect(unwrap(await readStatement(utf8(commas), 'USD'))).toMatchObject([
      { row: 2, amount: 147_500, content: 'PYMT KN2222222, BOOTH', bankId: 'FT26232ABC', balance: null },
      { row: 3, amount: -550 },
    ]);
    const tabs =
      'Ngày / Date\tDiễn giải / Details\tNợ / Debit\tCó / Credit\nDate\tDetails\tDebit\tCredit\n1/8/2026\tKN2222222\t0\t5,000\n';
    expect(unwrap(await readStatement(utf8(tabs), 'VND'))).toMatchObject([{ row: 3, amount: 5_000, bankId: null }]);
  });

  it.each(['Số CT', 'Số chứng từ', 'Doc no', 'Ref'])(
    'takes no %s for the bank’s number of a transfer',
    async (heading) => {
      const lines = [
        `Ngày,Nội dung,Ghi có,${heading}`,
        '20/08/2026,KN2222222,5.000,0012',
        '1/9/2026,KN3333333,5.000,0012',
      ];
      expect(unwrap(await readStatement(utf8(lines.join('\n')), 'VND'))).toMatchObject([
        { bankId: null },
        { bankId: null },
      ]);
    },
  );

  it('is read from Excel, with its numbers and days', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('S');
    sheet.addRow(['NGÂN HÀNG MẪU']);
    sheet.addRow([]);
    sheet.addRow(['STT', 'Ngày GD\n(Date)', 'Nội dung', 'Phát sinh nợ', 'Phát sinh có', 'Số dư']);
    sheet.addRow([1, new Date('2026-08-20T00:00:00Z'), 'CK KN2222222', null, 11_880_000, 12_000_000]);
    sheet.addRow([2, '21/08/2026', 'rút', 1_000, null, 11_999_000]);
    sheet.addRow(['Tổng', null, null, 1_000, 11_880_000, null]);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(unwrap(await readStatement(bytes, 'VND'))).toMatchObject([
      { row: 4, bookedOn: '2026-08-20', amount: 11_880_000, balance: 12_000_000 },
      { row: 5, amount: -1_000 },
    ]);
  });
});

describe('a file that is no statement', () => {
  const table = (...lines: string[]): Uint8Array =>
    utf8(['Ngày,Nội dung,Ghi nợ,Ghi có,Loại tiền,Mã GD', ...lines].join('\n'));

  it('is refused with what nobody could read of it', async () => {
    expect(await problemsOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1]))).toEqual(['1 null unreadable-encoding']);
    expect(await problemsOf(Uint8Array.from([...Buffer.from('Ng\xb5y,N\xe9i dung,Ghi c\xe3\n', 'latin1')]))).toEqual([
      '1 null unreadable-encoding',
    ]);
    expect(await problemsOf(utf8('tên,tuổi\nLan,30\n'))).toEqual(['1 null headings-missing']);
    expect(await problemsOf(utf8('PK not really'))).toEqual(['1 null unreadable-file']);
    expect(await problemsOf(new Uint8Array())).toEqual(['1 null headings-missing']);
    expect(await problemsOf(table('Tổng cộng,,0,0,,'))).toEqual(['1 null nothing-in-it']);
  });

  it('is refused with the row and column of everything that is wrong', async () => {
    const bytes = table(
      '08/20/2026,a,,5.000,VND,1',
      '20/08/2026,b,,5.000.50,VND,2',
      '20/08/2026,c,1.000,5.000,VND,3',
      '20/08/2026,d,,5.000,USD,4',
      ',e,,5.000,VND,5',
      '20/08/2026,f,,,VND,6',
      '20/08/2026,g,,5.000,VND,7',
      '20/08/2026,another,,5.000,VND,7',
      `20/08/2026,${'x'.repeat(600)},,5.000,VND,8`,
      '31/31/2026,both,,=1+1,VND,9',
    );
    expect(await problemsOf(bytes)).toEqual([
      '2 Ngày unreadable-date',
      '3 Ghi có unreadable-amount',
      '4 Ghi nợ amount-twice',
      '5 Loại tiền other-currency',
      '6 Ngày unreadable-date',
      '7 Ghi có unreadable-amount',
      '10 Nội dung content-too-long',
      '11 Ghi có formula-in-cell',
      '9 Mã GD same-transaction-twice',
    ]);
  });

  it('is refused where a cell of a transfer is a formula, though its sums may be', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('S');
    sheet.addRow(['Ngày', 'Nội dung', 'Ghi có', 'Số dư']);
    sheet.addRow([{ formula: 'DATE(2026,8,20)', result: new Date('2026-08-20T00:00:00Z') }, 'a', 5_000, 5_000]);
    sheet.addRow(['20/08/2026', { formula: '"KN2222222"', result: 'KN2222222' }, { formula: '5*1000', result: 5_000 }]);
    sheet.addRow(['20/08/2026', '=b', 5_000, { formula: 'D2+C4', result: 10_000, shareType: 'shared', ref: 'D4:D5' }]);
    sheet.addRow(['20/08/2026', 'c', 5_000, { sharedFormula: 'D4', result: 15_000 }]);
    sheet.addRow(['Tổng', null, { formula: 'SUM(C2:C5)', result: 20_000 }, null]);
    expect(await problemsOf(new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual([
      '2 Ngày formula-in-cell',
      '3 Ghi có formula-in-cell',
      '3 Nội dung formula-in-cell',
      '4 Số dư formula-in-cell',
      '5 Số dư formula-in-cell',
    ]);
  });

  it('is refused when it is longer than any statement', async () => {
    const long = Array.from({ length: 10_001 }, (_, i) => `20/08/2026,x,,5.000,VND,${i}`);
    expect(await problemsOf(table(...long))).toEqual(['10002 null too-many-rows']);
  });
});
