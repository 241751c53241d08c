/** What comes for bookings that have ended, late or at the same moment. */
import { CancelBooking, CreditBooking, PaymentRequests, ShareBooth } from '@ketnoi/booth-allocation';
import { UnitOfWork, unwrap } from '@ketnoi/kernel';
import { soleMemberOf } from '@ketnoi/kernel/testing';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { Movers, organiserOf } from '../../../test/moves.fixture.js';
import { aPaidFair, bookAll, books, imported, requested, transfer } from '../../../test/payments-world.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

describe('a transfer', () => {
  it('waits for a person when its booking ends between the look and the booking of it', async () => {
    const fair = await aPaidFair(world, 1);
    const { reference } = await requested(world, fair, fair.bookingIds);
    await imported(world, fair, [transfer(reference)]);
    const requests = world.app.get(PaymentRequests);
    const look = requests.ended.bind(requests);
    requests.ended = async (...asked) => {
      const seen = await look(...asked);
      await world.dataSource.query(
        "UPDATE bookings SET state = 'cancelled', live_booth_id = NULL, version = version + 1 WHERE id = ?",
        fair.bookingIds as never[],
      );
      return seen;
    };
    try {
      expect(await bookAll(world, fair)).toEqual({ booked: 0, doubtful: 1 });
    } finally {
      requests.ended = look;
    }
    expect(await books(world, fair.fairId)).toMatchObject([{ state: 'cancelled', paid: 0 }]);
    const [row] = await world.dataSource.query('SELECT state, doubt FROM bank_transactions WHERE fair_id = ?', [
      fair.fairId,
    ]);
    expect({ ...row }).toEqual({ state: 'doubtful', doubt: 'booking-ended' });
  });
});

describe('a booking that has ended', () => {
  it('keeps reason, time and price of its end when money comes or a company that shared it leaves', async () => {
    const at = await Movers.open(world, { booths: 1, companies: 2 });
    const { fairId } = at;
    await world.dataSource.query('UPDATE booking_rules SET co_exhibitor_fees = ? WHERE fair_id = ?', [
      JSON.stringify([{ amount: 3_000_000, currency: 'VND' }]),
      fairId,
    ]);
    const { bookingId } = await at.book(0, 0);
    const guest = { fairId, bookingId, companyId: at.company(1) };
    unwrap(await world.app.get(ShareBooth).execute(organiserOf(fairId), 'invite', guest, at.key()));
    const cancellation = { fairId, bookingId, reason: 'no staff' };
    unwrap(await world.app.get(CancelBooking).execute(soleMemberOf(at.company(0)), cancellation, at.key()));
    await world.dataSource.query("UPDATE bookings SET ended_at = '2026-07-01 08:00:00' WHERE id = ?", [bookingId]);
    const credit = {
      bookingId,
      amount: 1_000_000,
      currency: 'VND' as const,
      source: { transactionId: 'test', reference: 'TEST', requestLine: 1 },
    };
    unwrap(
      await world.app
        .get(UnitOfWork)
        .run(() => world.app.get(CreditBooking).creditAll(organiserOf(fairId), fairId, [credit])),
    );
    unwrap(await world.app.get(ShareBooth).execute(soleMemberOf(at.company(1)), 'leave', guest, at.key()));
    const [row] = await world.dataSource.query(
      `SELECT state, end_reason AS reason, DATE_FORMAT(ended_at, '%Y-%m-%d %H') AS hour, price_amount + 0 AS price,
              paid_amount + 0 AS paid FROM bookings WHERE id = ?`,
      [bookingId],
    );
    expect({ ...row }).toEqual({
      ...{ state: 'cancelled', reason: 'no staff', hour: '2026-07-01 08' },
      ...{ price: 25_000_000, paid: 1_000_000 },
    });
  });

  it('leaves its booth to the pavilion once, whatever money comes for it later', async () => {
    const at = await Movers.open(world, { booths: 1, companies: 1 });
    const { fairId } = at;
    const { bookingId } = await at.book(0, 0);
    await world.dataSource.query('UPDATE bookings SET group_id = ? WHERE id = ?', [at.key(), bookingId]);
    const cancellation = { fairId, bookingId, reason: 'no staff' };
    unwrap(await world.app.get(CancelBooking).execute(soleMemberOf(at.company(0)), cancellation, at.key()));
    const blocks = () =>
      world.dataSource.query("SELECT live_booth_id FROM bookings WHERE fair_id = ? AND state = 'blocked'", [fairId]);
    expect(await blocks()).toHaveLength(1);
    const source = { transactionId: 'test', reference: 'TEST', requestLine: 1 };
    const credit = { bookingId, amount: 1_000_000, currency: 'VND' as const, source };
    unwrap(
      await world.app
        .get(UnitOfWork)
        .run(() => world.app.get(CreditBooking).creditAll(organiserOf(fairId), fairId, [credit])),
    );
    expect(await blocks()).toHaveLength(1);
  });
});
