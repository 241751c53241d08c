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

it('a bank that begins its numbers anew hides no transfer', () => {
  const first = keys(row({ bankId: '0012', balance: 9 }));
  expect(keys(row({ bankId: '0012', balance: 9, row: 40, content: 'ck  kn2222222 ' }))).toEqual(first);
  for (const other of [{ bookedOn: '2026-09-01' }, { amount: -5_500 }, { content: 'CK KN3333333' }, { balance: 14 }])
    expect(keys(row({ bankId: '0012', balance: 9, ...other }))).not.toEqual(first);
  const twice = keys(row({ bankId: '0012', balance: 9 }), row({ bankId: '0012', balance: 9 }));
  expect(new Set(twice).size).toBe(2);
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
