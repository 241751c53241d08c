import { createTestDatabase, type TestDatabase } from '@ketnoi/testing';
import { OwnCauses1795600000082 } from '../src/migrations/0082-own-causes.js';
import { SourcesOfMoney1795600000084 } from '../src/migrations/0084-sources-of-money.js';

/** What the system wrote in English before it had codes, beside what people wrote. */
describe('reasons from before the system gave codes', () => {
  const FAIR = '0190a000-0000-7000-8000-000000000000';
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const run = (sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
    database.dataSource.query(sql, values);
  const booking = (id: string, state: string, reason: string | null) =>
    run(
      `INSERT INTO bookings (fair_id, id, booth_id, company_id, state, renewals, price_amount, price_currency, created_at,
         end_reason, version) VALUES (?, ?, ?, ?, ?, 0, 1, 'VND', UTC_TIMESTAMP(3), ?, 1)`,
      ...[FAIR, id, FAIR, FAIR, state, reason],
    );
  const request = (id: string, reason: string) =>
    run(
      `INSERT INTO payment_requests (fair_id, id, reference, state, currency, account, requested_by, created_at,
         cancel_reason, version) VALUES (?, ?, ?, 'cancelled', 'VND', '{}', ?, UTC_TIMESTAMP(3), ?, 1)`,
      ...[FAIR, id, id, FAIR, reason],
    );
  const logged = (id: string, action: string, detail: object) =>
    run(
      `INSERT INTO audit_entries (id, fair_id, at, action, subject_type, subject_id, detail)
       VALUES (?, ?, UTC_TIMESTAMP(3), ?, 'booking', ?, ?)`,
      ...[id, FAIR, action, id, JSON.stringify(detail)],
    );
  const bookings = () => run('SELECT id, end_reason AS reason, end_cause AS cause FROM bookings ORDER BY id');

  it('become codes, those of people stay, and all of it can be taken back', async () => {
    const migration = new OwnCauses1795600000082();
    const runner = database.dataSource.createQueryRunner();
    await migration.down(runner);
    await booking('a', 'expired', 'hold ran out');
    await booking('b', 'expired', 'deposit missing');
    await booking('c', 'merged', `merged into ${FAIR}`);
    await booking('d', 'cancelled', 'Không đủ người');
    await request('r1', 'bookings ended or changed their price');
    await request('r2', 'Asked twice');
    await logged('l1', 'free-overdue-booking', { reason: 'deposit missing' });
    await logged('l2', 'cancel-booking', { reason: 'deposit missing' });
    await migration.up(runner);
    expect((await bookings()).map((row) => ({ ...row }))).toEqual([
      { id: 'a', reason: null, cause: 'hold-ran-out' },
      { id: 'b', reason: null, cause: 'deposit-missing' },
      { id: 'c', reason: null, cause: 'merged' },
      { id: 'd', reason: 'Không đủ người', cause: null },
    ]);
    const requests = await run(
      'SELECT cancel_reason AS reason, cancel_cause AS cause FROM payment_requests ORDER BY id',
    );
    expect(requests.map((row) => ({ ...row }))).toEqual([
      { reason: null, cause: 'bookings-changed' },
      { reason: 'Asked twice', cause: null },
    ]);
    const details = await run('SELECT CAST(detail AS char) AS detail FROM audit_entries ORDER BY id');
    expect(details.map(({ detail }) => JSON.parse(detail as string) as object)).toEqual([
      { cause: 'deposit-missing' },
      { reason: 'deposit missing' },
    ]);
    await migration.down(runner);
    const before = await run('SELECT id, end_reason AS reason FROM bookings ORDER BY id');
    expect(before.map(({ reason }) => reason)).toEqual([
      'hold ran out',
      'deposit missing',
      `merged into ${FAIR}`,
      'Không đủ người',
    ]);
    await runner.release();
  });

  it('tell where money came from by its parts', async () => {
    const source = (taken: string) => ({ amount: 5, source: `transaction ${FAIR}${taken}, request KN4711, line 2` });
    await logged('m1', 'credit-booking', source(''));
    await logged('m2', 'credit-booking', source(' taken back'));
    await logged('m3', 'credit-booking', { source: 'desk' });
    const runner = database.dataSource.createQueryRunner();
    await new SourcesOfMoney1795600000084().up(runner);
    await runner.release();
    const details = await run(
      "SELECT CAST(detail AS char) AS detail FROM audit_entries WHERE id LIKE 'm%' ORDER BY id",
    );
    const parts = { amount: 5, transactionId: FAIR, reference: 'KN4711', requestLine: 2 };
    expect(details.map(({ detail }) => JSON.parse(detail as string) as object)).toEqual([
      parts,
      { ...parts, takenBack: true },
      { source: 'desk' },
    ]);
  });
});
