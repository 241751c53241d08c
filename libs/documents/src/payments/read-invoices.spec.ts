import { readInvoices } from './read-invoices.js';

const read = (text: string) => readInvoices(new TextEncoder().encode(text));

it('the list of an e-invoice provider is read by its headings', async () => {
  const text =
    'STT;Ký hiệu;Số hóa đơn;Ngày lập;MST người mua;Mã tham chiếu\n1;1C27TAA;00000123;20/08/2027;0100109106;kn 7f3k2q9\n';
  expect(await read(text)).toEqual({
    rows: [
      {
        row: 2,
        reference: 'KN7F3K2Q9',
        taxCode: '0100109106',
        series: '1C27TAA',
        number: '123',
        issuedOn: '2027-08-20',
      },
    ],
    problems: [],
  });
});

it('a list with errors is read with each of them', async () => {
  const problems = async (text: string): Promise<string[]> => {
    return (await read(text)).problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
  };
  const headings = 'reference,series,number,issuedOn\n';
  expect(await problems('reference,series,number\nKN1,1C27TAA,1\n')).toEqual(['1 null headings-missing']);
  expect(await problems(headings)).toEqual(['1 null nothing-in-it']);
  expect(
    await problems(`${headings}KN1,?,1,2027-08-20\nKN1,1C27TAA,x,2027-08-20\nKN1,1C27TAA,1,20/20/2027\n,1C27TAA,1,x\n`),
  ).toEqual([
    '2 series unusable-invoice-number',
    '3 number unusable-invoice-number',
    '4 issuedOn unreadable-date',
    '5 reference unknown-reference',
    '5 issuedOn unreadable-date',
  ]);
});
