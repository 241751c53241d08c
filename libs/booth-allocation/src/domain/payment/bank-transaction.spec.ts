import { identities, type StatementRow } from './bank-transaction.js';

const row = (with_: Partial<StatementRow>): StatementRow => ({
  row: 2,
  bookedOn: '2026-08-20',
  amount: 5_000,
  content: 'CK KN2222222',
  bankId: null,
  balance: null,
  ...with_,
});
const keys = (...rows: StatementRow[]): string[] => identities(rows).map((identity) => JSON.stringify(identity));

it('a transaction is the same by its bank’s number and amount, wherever it stands', () => {
  const [a, b] = [keys(row({ bankId: 'FT1', balance: 9 })), keys(row({ bankId: 'FT1', row: 40, content: 'cut' }))];
  expect(a).toEqual(b);
  expect(keys(row({ bankId: 'FT1', amount: -5_500 }))).not.toEqual(a);
});

it('a transaction without a number is the same when all that is said of it is', () => {
  expect(keys(row({ balance: 7 }))).toEqual(keys(row({ balance: 7, content: 'ck  kn2222222 ' })));
  expect(keys(row({ balance: 7 }))).not.toEqual(keys(row({ balance: 8 })));
});

it('two equal transfers of a day are two, and the same two in the next statement', () => {
  const twice = keys(row({}), row({ row: 3 }));
  expect(new Set(twice).size).toBe(2);
  expect(keys(row({ row: 9 }), row({ amount: 1 }), row({ row: 12 }))).toEqual([twice[0], expect.any(String), twice[1]]);
});
