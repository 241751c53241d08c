/**
 * Many hands reach for the same booth at the same moment, through the use cases and on a real database. The same race
 * without the unique key sells booths twice: a race that cannot fail would prove nothing.
 */
import { jest } from '@jest/globals';
import { BookBooth, type BookingAnswer, HoldBooth } from '@ketnoi/booth-allocation';
import type { BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { soleMemberOf } from '@ketnoi/kernel/testing';
import { aBoothFair, type BoothFair, type BoothWorld, openBoothWorld } from '../../test/booth-world.fixture.js';

jest.setTimeout(300_000);

const ATTEMPTS = 2_000;
const BOOTHS = 300;
const COMPANIES = 400;
const CONNECTIONS = 64;

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld(CONNECTIONS);
});
afterAll(() => world.close());

const book = (fairId: FairId, boothId: BoothId, companyId: CompanyId, key: string): Promise<BookingAnswer> =>
  world.app.get(BookBooth).execute(soleMemberOf(companyId), { fairId, boothId, companyId }, key);

/** All attempts for a booth follow each other at once; as many run as there are connections. */
async function race({ fairId, boothIds, companyIds }: BoothFair): Promise<BookingAnswer[]> {
  const attempts = Array.from({ length: ATTEMPTS }, (_, i) => ({
    boothId: boothIds[Math.floor((i * BOOTHS) / ATTEMPTS)],
    companyId: companyIds[i % COMPANIES],
  }));
  const answers: BookingAnswer[] = [];
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let i = next++; i < ATTEMPTS; i = next++)
      answers[i] = await book(fairId, attempts[i].boothId, attempts[i].companyId, `try-${i}`);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, hand));
  return answers;
}

async function bookingsABooth(fairId: FairId): Promise<number[]> {
  const rows: { n: number | string }[] = await world.dataSource.query(
    "SELECT COUNT(*) AS n FROM bookings WHERE fair_id = ? AND state = 'approved' GROUP BY booth_id",
    [fairId],
  );
  return rows.map((row) => Number(row.n));
}

describe('a race for booths', () => {
  it('sells each booth once and tells every loser that it is taken', async () => {
    const fair = await aBoothFair(world, { booths: BOOTHS, companies: COMPANIES, boothsPerCompany: 10 });
    const answers = await race(fair);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(BOOTHS);
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect([refusals.length, new Set(refusals)]).toEqual([ATTEMPTS - BOOTHS, new Set(['booth-taken'])]);
    expect(await bookingsABooth(fair.fairId)).toEqual(Array.from({ length: BOOTHS }, () => 1));
    const [{ n }] = await world.dataSource.query(
      "SELECT COUNT(*) AS n FROM outbox_events WHERE fair_id = ? AND type = 'booth-booked'",
      [fair.fairId],
    );
    expect(Number(n)).toBe(BOOTHS);
  });

  it('sells booths twice when reading first is all that protects them', async () => {
    const fair = await aBoothFair(world, { booths: BOOTHS, companies: COMPANIES, boothsPerCompany: 10 });
    await world.dataSource.query(
      'ALTER TABLE bookings DROP INDEX uq_bookings_live, ADD INDEX ix_bookings_live (fair_id, live_booth_id)',
    );
    try {
      await race(fair);
      expect(Math.max(...(await bookingsABooth(fair.fairId)))).toBeGreaterThan(1);
    } finally {
      await world.dataSource.query('DELETE FROM bookings');
      await world.dataSource.query(
        'ALTER TABLE bookings DROP INDEX ix_bookings_live, ADD UNIQUE INDEX uq_bookings_live (fair_id, live_booth_id)',
      );
    }
  });

  it('keeps the limit of a company that claims forty booths at once', async () => {
    const { fairId, boothIds, companyIds } = await aBoothFair(world, { booths: 40, companies: 1, boothsPerCompany: 3 });
    const answers = await Promise.all(boothIds.map((boothId, i) => book(fairId, boothId, companyIds[0], `all-${i}`)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(3);
    const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(new Set(codes)).toEqual(new Set(['too-many-booths']));
  });

  it('has one effect and one answer for a request that arrives twenty times, and refuses its key to another', async () => {
    const { fairId, boothIds, companyIds } = await aBoothFair(world, { booths: 2, companies: 1, boothsPerCompany: 2 });
    const [companyId] = companyIds;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => book(fairId, boothIds[0], companyId, 'one-key')),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0].ok).toBe(true);
    const actor = soleMemberOf(companyId);
    const other = { fairId, boothId: boothIds[1], companyId };
    expect(await world.app.get(HoldBooth).execute(actor, other, 'one-key')).toEqual({
      ok: false,
      error: { code: 'idempotency-conflict', key: 'one-key' },
    });
    const [{ bookings, audits }] = await world.dataSource.query(
      `SELECT (SELECT COUNT(*) FROM bookings WHERE fair_id = ?) AS bookings,
              (SELECT COUNT(*) FROM audit_entries WHERE fair_id = ?) AS audits`,
      [fairId, fairId],
    );
    expect([Number(bookings), Number(audits)]).toEqual([1, 1]);
  });
});
