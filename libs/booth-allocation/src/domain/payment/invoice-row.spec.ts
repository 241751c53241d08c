import { type InvoiceRow, sortInvoices } from './invoice-row.js';

const requests = [
  { requestId: 'r1' as never, reference: 'KN1', firms: [{ companyId: 'c1' as never, name: 'One', taxCode: '01' }] },
  {
    requestId: 'r2' as never,
    reference: 'KN2',
    firms: [
      { companyId: 'c1' as never, name: 'One', taxCode: '01' },
      { companyId: 'c2' as never, name: 'Two', taxCode: '02' },
    ],
  },
];
const row = (n: number, with_: Partial<InvoiceRow> = {}): InvoiceRow => ({
  row: n,
  reference: 'KN1',
  taxCode: null,
  series: '1C27TAA',
  number: String(n),
  issuedOn: '2027-08-20',
  ...with_,
});
const told = (rows: InvoiceRow[], known: Parameters<typeof sortInvoices>[2] = []) => {
  const { fresh, problems } = sortInvoices(rows, requests, known);
  return {
    fresh: fresh.map(({ requestId, companyId, number }) => `${requestId} ${companyId} ${number}`),
    problems: problems.map(({ row: at, column, code }) => `${at} ${column} ${code}`),
  };
};

it('an invoice goes to the firm of its request, or to the one with its tax code', () => {
  expect(
    told([row(2), row(3, { reference: 'KN2', taxCode: '02' }), row(4, { reference: 'KN2', taxCode: '01' })]),
  ).toEqual({
    fresh: ['r1 c1 2', 'r2 c2 3', 'r2 c1 4'],
    problems: [],
  });
});

it('an invoice of no request, of one of several firms, of nobody in it, or a second one is a problem of its row', () => {
  expect(
    told([
      row(2),
      row(3, { reference: 'KN9' }),
      row(4, { reference: 'KN2' }),
      row(5, { taxCode: '99' }),
      row(6),
      row(7, { reference: 'KN2', taxCode: '02', number: '2' }),
    ]).problems,
  ).toEqual([
    '3 reference unknown-reference',
    '4 taxCode reference-of-several-firms',
    '5 taxCode unknown-tax-code',
    '6 number invoice-twice',
    '7 number invoice-twice',
  ]);
});

it('a list that comes again adds nothing', () => {
  const { fresh } = sortInvoices([row(2)], requests, []);
  expect(told([row(2)], fresh)).toEqual({ fresh: [], problems: [] });
});

it('shows each row with the firm that it was issued to, and whether it is known', () => {
  const known = [{ requestId: 'r1' as never, companyId: 'c1' as never, series: '1C27TAA', number: '1', issuedOn: '' }];
  const { lines } = sortInvoices(
    [row(1), row(2, { reference: 'KN2', taxCode: '02' }), row(3, { reference: 'KN9' })],
    requests,
    known,
  );
  expect(lines.map(({ row: { row: at }, firm, isKnown }) => [at, firm.name, isKnown])).toEqual([
    [1, 'One', true],
    [2, 'Two', false],
  ]);
});
