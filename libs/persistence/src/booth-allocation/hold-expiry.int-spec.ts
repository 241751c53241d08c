/** A hold that has run out, and everybody who wants the booth at that moment. */
import { BookBooth, type BookingAnswer, ExpireHolds, HoldBooth } from '@ketnoi/booth-allocation';
import type { BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { unwrap } from '@ketnoi/kernel';
import { soleMemberOf } from '@ketnoi/kernel/testing';
import { aBoothFair, type BoothWorld, openBoothWorld } from '../../test/booth-world.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld(20);
});
afterAll(() => world.close());

const book = (fairId: FairId, boothId: BoothId, companyId: CompanyId, key: string): Promise<BookingAnswer> =>
  world.app.get(BookBooth).execute(soleMemberOf(companyId), { fairId, boothId, companyId }, key);
const hold = async (fairId: FairId, boothId: BoothId, companyId: CompanyId): Promise<string> =>
  unwrap(
    await world.app.get(HoldBooth).execute(soleMemberOf(companyId), { fairId, boothId, companyId }, `hold-${boothId}`),
  ).bookingId;
/** As if the time had passed. */
const runOut = (bookingId: string): Promise<unknown> =>
  world.dataSource.query('UPDATE bookings SET held_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE id = ?', [
    bookingId,
  ]);
const count = async (sql: string, fairId: FairId): Promise<number> => {
  const [{ n }]: { n: number | string }[] = await world.dataSource.query(`SELECT COUNT(*) AS n FROM ${sql}`, [fairId]);
  return Number(n);
};

describe('a hold that has run out', () => {
  it('never keeps its booth: of all who reach for it one gets it, and the hold ends once', async () => {
    const { fairId, boothIds, companyIds } = await aBoothFair(world, {
      booths: 10,
      companies: 6,
      boothsPerCompany: 20,
    });
    const bookings = await Promise.all(boothIds.map((boothId) => hold(fairId, boothId, companyIds[0])));
    for (const bookingId of bookings) await runOut(bookingId);

    const answers = await Promise.all([
      ...boothIds.flatMap((boothId) =>
        companyIds.map((companyId) => book(fairId, boothId, companyId, `book-${boothId}`)),
      ),
      ...[1, 2, 3].map(() => world.app.get(ExpireHolds).execute()),
    ]);
    const booked = answers.filter((answer) => typeof answer === 'object' && answer.ok);
    expect(booked).toHaveLength(boothIds.length);
    expect(await count("bookings WHERE fair_id = ? AND state = 'approved'", fairId)).toBe(boothIds.length);
    expect(await count("bookings WHERE fair_id = ? AND state = 'expired' AND nth IS NULL", fairId)).toBe(
      boothIds.length,
    );
    expect(await count("outbox_events WHERE fair_id = ? AND type = 'hold-expired'", fairId)).toBe(boothIds.length);
  });

  it('gives its number of the allowance back', async () => {
    const { fairId, boothIds, companyIds } = await aBoothFair(world, { booths: 2, companies: 1, boothsPerCompany: 1 });
    await runOut(await hold(fairId, boothIds[0], companyIds[0]));
    expect((await book(fairId, boothIds[1], companyIds[0], 'second')).ok).toBe(true);
    expect((await book(fairId, boothIds[0], companyIds[0], 'first')).ok).toBe(false);
  });
});
