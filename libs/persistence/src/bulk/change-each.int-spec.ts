import { createTestDatabase, type TestDatabase } from '@ketnoi/testing';
import { changeEach, type ChangeOfEach } from './change-each.sql.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

interface Allowance {
  readonly programme: string;
  readonly company: string;
  readonly before: number;
  readonly after: number;
}

const [HERE, THERE] = ['fair-here', 'fair-there'];
/** More than one statement takes, of two programmes, each with an amount of its own, in no order. */
const ALLOWANCES = Array.from({ length: 450 }, (_, i): Allowance => {
  return { programme: `p${i % 2}`, company: `c${(i * 7) % 450}`, before: i, after: 10_000 + i };
});
const CHANGE: ChangeOfEach<Allowance> = {
  table: 'subsidy_firms',
  fairId: HERE,
  key: { programme_id: ({ programme }) => programme, company_id: ({ company }) => company },
  asRead: { granted: ({ before }) => before },
  set: [{ column: 'granted', as: 'granted + ?', values: ({ before, after }) => [after - before] }],
};

beforeEach(async () => {
  await database.dataSource.query('DELETE FROM subsidy_firms');
  const rows = [HERE, THERE].flatMap((fair) =>
    ALLOWANCES.map(({ programme, company, before }) => [fair, programme, company, before]),
  );
  await database.dataSource.query('INSERT INTO subsidy_firms VALUES ?', [rows]);
});

const change = (rows: readonly Allowance[], more: Partial<ChangeOfEach<Allowance>> = {}): Promise<boolean> =>
  database.dataSource.transaction(async (manager) => {
    if (!(await changeEach(manager, rows, { ...CHANGE, ...more }))) throw new Error('rolled back');
    return true;
  });
async function stored(fairId: string): Promise<ReadonlyMap<string, number>> {
  const rows: { programme_id: string; company_id: string; granted: string }[] = await database.dataSource.query(
    'SELECT programme_id, company_id, granted FROM subsidy_firms WHERE fair_id = ?',
    [fairId],
  );
  return new Map(rows.map((row) => [`${row.programme_id} ${row.company_id}`, Number(row.granted)]));
}
const expected = (of: (one: Allowance) => number): ReadonlyMap<string, number> =>
  new Map(ALLOWANCES.map((one) => [`${one.programme} ${one.company}`, of(one)]));

describe('many rows that change each in their own way', () => {
  it('become what is said of each, and no others', async () => {
    expect(await change(ALLOWANCES)).toBe(true);
    expect(await stored(HERE)).toEqual(expected(({ after }) => after));
    expect(await stored(THERE)).toEqual(expected(({ before }) => before));
    expect(await change([])).toBe(true);
  });

  it('are refused when one of them, even the last, is not as it was read or not as it must be', async () => {
    const last = ALLOWANCES.length - 1;
    const other = ALLOWANCES.map((one, i) => (i === last ? { ...one, before: one.before + 1 } : one));
    await expect(change(other)).rejects.toThrow('rolled back');
    const most = {
      as: 'granted + ? <= ?',
      values: ({ before, after }: Allowance) => [after - before, 10_000 + last - 1],
    };
    await expect(change(ALLOWANCES, { only: most })).rejects.toThrow('rolled back');
    await expect(change(ALLOWANCES, { where: 'granted < 449' })).rejects.toThrow('rolled back');
    expect(await stored(HERE)).toEqual(expected(({ before }) => before));
  });
});
