/**
 * What happens when two hands reach a booth at once, made to happen at the worst moment: between the one's reading and
 * its writing. Each race is also run with what protects it taken away, where it must be lost.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import {
  BookBooth,
  BookBooths,
  type BookingAnswer,
  Bookings,
  type Claim,
  HoldBooth,
  WithdrawBooth,
} from '@ketnoi/booth-allocation';
import { type BoothId, type CompanyId, type FairId, Ids, unwrap } from '@ketnoi/kernel';
import { soleMemberOf, withRole } from '@ketnoi/kernel/testing';
import { aBoothFair, type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';

let world: BoothWorld;
let bookings: Bookings;
beforeAll(async () => {
  world = await openBoothWorld(20);
  bookings = world.app.get(Bookings);
});
afterAll(() => world.close());
/** What a test has put in the way on the adapter itself hides the class's own. */
afterEach(() => ['add', 'situation', 'changeWhileHeld'].forEach((name) => Reflect.deleteProperty(bookings, name)));

/** Runs in no transaction, whoever calls. */
const outside = AsyncLocalStorage.snapshot();
const organiser = (fairId: FairId) => ({
  ...withRole(fairId, 'organiser'),
  personId: world.app.get(Ids).next<'person'>(),
});
const book = (fairId: FairId, boothId: BoothId, companyId: CompanyId): Promise<BookingAnswer> =>
  world.app.get(BookBooth).execute(soleMemberOf(companyId), { fairId, boothId, companyId }, `book-${boothId}`);
const query = <T>(sql: string, values: unknown[] = []): Promise<T[]> => world.dataSource.query(sql, values);
const code = (answer: { ok: boolean; error?: { code: string } }): string => (answer.ok ? 'ok' : answer.error!.code);

describe('a hold that ends between reading and writing', () => {
  /** Confirms a hold that ran out after it was read. Answers, and how many bookings began after their hold's end. */
  async function confirmLate(): Promise<[string, number]> {
    const { fairId, boothIds, companyIds } = await aBoothFair(world, { booths: 1, companies: 1, boothsPerCompany: 1 });
    const [boothId, companyId] = [boothIds[0], companyIds[0]];
    const request = { fairId, boothId, companyId };
    unwrap(await world.app.get(HoldBooth).execute(soleMemberOf(companyId), request, 'hold'));
    await query('UPDATE bookings SET held_until = UTC_TIMESTAMP(3) + INTERVAL 1 SECOND WHERE fair_id = ?', [fairId]);
    const [{ end }] = await query<{ end: Date }>('SELECT held_until AS end FROM bookings WHERE fair_id = ?', [fairId]);
    const read = bookings.situation.bind(bookings);
    bookings.situation = async (...asked) => {
      const seen = await read(...asked);
      await outside(() => untilPast(end));
      return seen;
    };
    const answer = code(await book(fairId, boothId, companyId));
    const [{ late }] = await query<{ late: number | string }>(
      "SELECT COUNT(*) AS late FROM bookings WHERE fair_id = ? AND state = 'approved' AND booked_at >= ?",
      [fairId, end],
    );
    return [answer, Number(late)];
  }
  const untilPast = async (end: Date): Promise<void> => {
    for (let over = false; !over;) {
      const [row] = await query<{ past: number | string }>('SELECT UTC_TIMESTAMP(3) >= ? AS past', [end]);
      over = Number(row.past) === 1;
    }
  };

  it('is never confirmed: the clock of the database is asked once more in the writing itself', async () => {
    expect(await confirmLate()).toEqual(['hold-expired', 0]);
  });

  it('is confirmed too late when only what was read decides', async () => {
    bookings.changeWhileHeld = (booking) => bookings.change(booking);
    expect(await confirmLate()).toEqual(['ok', 1]);
  });
});

describe('a booth that is withdrawn while somebody books it', () => {
  /** Withdraws the booth after the booking was considered and before it is written. Answers, and who stands there. */
  async function bookWhile(withdraw: (fairId: FairId, boothId: BoothId) => Promise<unknown>): Promise<unknown[]> {
    const { fairId, boothIds, companyIds } = await aBoothFair(world, { booths: 1, companies: 1, boothsPerCompany: 1 });
    const add = bookings.add.bind(bookings);
    let withdrawn = false;
    bookings.add = async (claim: Claim, by) => {
      if (claim.state !== 'blocked' && !withdrawn) {
        withdrawn = true;
        await outside(() => withdraw(fairId, boothIds[0]));
      }
      return add(claim, by);
    };
    const answer = code(await book(fairId, boothIds[0], companyIds[0]));
    const living = await query<{ state: string }>(
      'SELECT state FROM bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL',
      [fairId],
    );
    return [answer, ...living.map(({ state }) => state)];
  }

  it('is closed by a row under the same key, so that the booking comes too late', async () => {
    const withdraw = async (fairId: FairId, boothId: BoothId) =>
      unwrap(
        await world.app.get(WithdrawBooth).execute(organiser(fairId), { fairId, boothId, reason: 'Fire exit' }, 'w'),
      );
    expect(await bookWhile(withdraw)).toEqual(['booth-taken', 'blocked']);
  });

  it('is booked all the same when a mark on the booth is all that closes it', async () => {
    const mark = (fairId: FairId, boothId: BoothId) =>
      query('UPDATE booths SET withdrawn_at = UTC_TIMESTAMP(3) WHERE fair_id = ? AND id = ?', [fairId, boothId]);
    expect(await bookWhile(mark)).toEqual(['ok', 'approved']);
  });

  it('ends with one closed booth each, however withdrawing and booking meet', async () => {
    const { fairId, boothIds, companyIds } = await aBoothFair(world, {
      booths: 12,
      companies: 3,
      boothsPerCompany: 20,
    });
    const who = organiser(fairId);
    const answers = await Promise.all(
      boothIds.flatMap((boothId) => [
        ...companyIds.map((companyId) => book(fairId, boothId, companyId).then(code)),
        world.app
          .get(WithdrawBooth)
          .execute(who, { fairId, boothId, reason: 'Fire exit' }, `w-${boothId}`)
          .then((answer) => (answer.ok ? 'closed' : code(answer))),
      ]),
    );
    expect(answers.filter((answer) => answer === 'closed')).toHaveLength(12);
    expect(answers.filter((answer) => !['ok', 'closed', 'booth-taken', 'booth-withdrawn'].includes(answer))).toEqual(
      [],
    );
    const living = await query<{ state: string; n: number | string }>(
      'SELECT state, COUNT(*) AS n FROM bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL GROUP BY state',
      [fairId],
    );
    expect(living.map(({ state, n }) => [state, Number(n)])).toEqual([['blocked', 12]]);
    const [{ ended }] = await query<{ ended: number | string }>(
      "SELECT COUNT(*) AS ended FROM bookings WHERE fair_id = ? AND state = 'withdrawn' AND nth IS NULL",
      [fairId],
    );
    expect(Number(ended)).toBe(answers.filter((answer) => answer === 'ok').length);
  });
});

describe('orders of the same booths in opposite orders', () => {
  it('let one have them all and the other none, and no client sees a deadlock', async () => {
    const rounds = 15;
    const { fairId, boothIds, companyIds } = await aBoothFair(world, {
      booths: 4 * rounds,
      companies: 4,
      boothsPerCompany: 100,
    });
    const order = (companyId: CompanyId, wanted: readonly BoothId[], key: string) =>
      world.app
        .get(BookBooths)
        .execute(soleMemberOf(companyId), { fairId, companyId, boothIds: wanted, adjacent: false }, key);
    const answers = await Promise.all(
      Array.from({ length: rounds }, (_, round) => {
        const four = boothIds.slice(4 * round, 4 * round + 4);
        const backwards = [...four].reverse();
        // Two want all four, two overlap in the middle: at most one of each clash can have what it wants.
        const wishes = [four, backwards, backwards.slice(0, 3), four.slice(0, 3)];
        return wishes.map((wish, i) => order(companyIds[i], wish, `order-${round}`).then(code));
      }).flat(),
    );
    expect(new Set(answers)).toEqual(new Set(['ok', 'order-refused']));
    const orders = await query<{ order_id: string; n: number | string }>(
      'SELECT order_id, COUNT(*) AS n FROM bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL GROUP BY order_id',
      [fairId],
    );
    expect(orders).toHaveLength(answers.filter((answer) => answer === 'ok').length);
    expect(orders).toHaveLength(rounds);
    expect(orders.filter(({ n }) => ![3, 4].includes(Number(n)))).toEqual([]);
  });

  it('keep the limit of a company that orders from many hands at once', async () => {
    const { fairId, boothIds, companyIds } = await aBoothFair(world, {
      booths: 36,
      companies: 1,
      boothsPerCompany: 10,
    });
    const [companyId] = companyIds;
    const order = (n: number) => {
      const wanted = boothIds.slice(3 * n, 3 * n + 3);
      const request = { fairId, companyId, boothIds: wanted, adjacent: false };
      return world.app.get(BookBooths).execute(soleMemberOf(companyId), request, `many-${n}`);
    };
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => order(n).then(code)));
    expect(answers.filter((answer) => answer === 'ok')).toHaveLength(3);
    expect(answers.filter((answer) => answer === 'order-refused')).toHaveLength(9);
    const [{ n }] = await query<{ n: number | string }>('SELECT COUNT(*) AS n FROM bookings WHERE fair_id = ?', [
      fairId,
    ]);
    expect(Number(n)).toBe(9);
  });

  it('end in a deadlock for one of two who write as they please', async () => {
    const { fairId, boothIds, companyIds } = await aBoothFair(world, { booths: 2, companies: 2, boothsPerCompany: 2 });
    const ids = world.app.get(Ids);
    const runners = [world.dataSource.createQueryRunner(), world.dataSource.createQueryRunner()];
    const insert = (who: number, booth: number): Promise<unknown> =>
      runners[who].query(
        `INSERT INTO bookings (fair_id, id, booth_id, live_booth_id, company_id, state, renewals, nth, price_amount,
           price_currency, created_at, version) VALUES (?, ?, ?, ?, ?, 'approved', 0, ?, 1, 'VND', UTC_TIMESTAMP(3), 1)`,
        [fairId, ids.next(), boothIds[booth], boothIds[booth], companyIds[who], booth + 1],
      );
    for (const runner of runners) await runner.startTransaction('READ COMMITTED');
    await insert(0, 0);
    await insert(1, 1);
    const answers = await Promise.allSettled([insert(0, 1), insert(1, 0)]);
    for (const runner of runners) {
      await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
    const errors = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [(answer.reason as { errno?: number }).errno] : [],
    );
    expect(errors).toContain(1213);
  });
});
