import { jest } from '@jest/globals';
import {
  CancelBooking,
  MergeBooths,
  MoveBooking,
  type PaymentRequest,
  PaymentRequests,
  PaymentViews,
  RequestPayment,
  WithdrawBooth,
} from '@ketnoi/booth-allocation';
import { type BookingId, UnitOfWork, unwrap } from '@ketnoi/kernel';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { Movers } from '../../../test/moves.fixture.js';
import {
  aPaidFair,
  bookAll,
  books,
  DEPOSIT,
  doubtsOf,
  imported,
  type PaidFair,
  PRICE,
  requested,
  transfer,
} from '../../../test/payments-world.fixture.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

const now = async ({ fairId, id }: PaymentRequest): Promise<PaymentRequest> => {
  const request = await world.app.get(PaymentRequests).find(fairId, id);
  if (!request) throw new Error('the request is gone');
  return request;
};
const cancel = async ({ fairId, organiser }: PaidFair, bookingId: BookingId) =>
  unwrap(await world.app.get(CancelBooking).execute(organiser, { fairId, bookingId, reason: 'no time' }, bookingId));
/** As quotes are that the product makes itself. */
const withLines = ({ fairId }: PaidFair) =>
  world.dataSource.query(
    "UPDATE bookings SET quote = JSON_SET(quote, '$.lines', JSON_ARRAY(), '$.cityShare', 0) WHERE fair_id = ?",
    [fairId],
  );
const rows = async <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => world.dataSource.query(sql, values);

describe('what was asked for a booking', () => {
  it('is cancelled with the booking, told once, and money that still comes waits for a person', async () => {
    const fair = await aPaidFair(world, 1);
    const request = await requested(world, fair, fair.bookingIds);
    await cancel(fair, fair.bookingIds[0]);
    expect(await now(request)).toMatchObject({ state: 'cancelled', lines: [{ amount: DEPOSIT, received: 0 }] });
    const told = await rows<{ type: string }>(
      "SELECT type FROM outbox_events WHERE fair_id = ? AND type LIKE 'payment-request-%'",
      fair.fairId,
    );
    expect(told).toHaveLength(1);
    expect(await world.app.get(PaymentViews).request(fair.fairId, request.id)).toMatchObject({
      ...{ cancelReason: null, cancelCause: 'bookings-changed' },
    });
    await imported(world, fair, [transfer(request.reference)]);
    expect(await bookAll(world, fair)).toEqual({ booked: 0, doubtful: 1 });
    expect(await doubtsOf(world, fair.fairId)).toEqual(['request-cancelled']);
  });

  it('leaves the request of a group, which goes on for the others', async () => {
    const fair = await aPaidFair(world, 3);
    const request = await requested(world, fair, fair.bookingIds);
    await cancel(fair, fair.bookingIds[1]);
    unwrap(
      await world.app
        .get(WithdrawBooth)
        .execute(fair.organiser, { fairId: fair.fairId, boothId: fair.boothIds[2], reason: 'a pillar' }, 'w'),
    );
    const left = await now(request);
    expect(left).toMatchObject({ state: 'open', version: 3, lines: [{ bookingId: fair.bookingIds[0] }] });
    expect(left.lines).toHaveLength(1);
    await imported(world, fair, [transfer(request.reference, 3 * DEPOSIT)]);
    await bookAll(world, fair);
    expect(await doubtsOf(world, fair.fairId)).toEqual(['too-much']);
    await imported(world, fair, [transfer(request.reference)]);
    expect((await bookAll(world, fair)).booked).toBe(1);
    expect((await books(world, fair.fairId)).slice(0, 3).map(({ state }) => state)).toEqual([
      'confirmed',
      'cancelled',
      'withdrawn',
    ]);
  });

  it('ends where the price changes with the booth, and stays where it does not', async () => {
    const fair = await aPaidFair(world, 3);
    await withLines(fair);
    const request = await requested(world, fair, fair.bookingIds.slice(0, 2));
    const { fairId, boothIds, bookingIds, organiser } = fair;
    await cancel(fair, bookingIds[2]);
    await world.dataSource.query('UPDATE booths SET price_amount = 30000000 WHERE fair_id = ? AND id = ?', [
      fairId,
      boothIds[2],
    ]);
    const move = { fairId, bookingId: bookingIds[0], toBoothId: boothIds[2], reason: 'nearer' };
    unwrap(await world.app.get(MoveBooking).execute(organiser, move, 'm'));
    expect((await now(request)).lines.map(({ bookingId }) => bookingId)).toEqual([bookingIds[1]]);
  });

  it('never outlives a booking that ends at the same moment', async () => {
    const fair = await aPaidFair(world, 12);
    const ask = world.app.get(RequestPayment);
    await Promise.all(
      fair.bookingIds.flatMap((bookingId, i) => [
        ask.execute(
          fair.organiser,
          { fairId: fair.fairId, bookingIds: [bookingId], purpose: 'full', dueOn: null },
          `a-${i}`,
        ),
        cancel(fair, bookingId),
      ]),
    );
    const living = await rows(
      `SELECT l.line FROM payment_request_lines l JOIN bookings k ON k.fair_id = l.fair_id AND k.id = l.booking_id
       WHERE l.fair_id = ? AND l.live_booking_id IS NOT NULL AND k.live_booth_id IS NULL`,
      fair.fairId,
    );
    expect(living).toEqual([]);
  });

  it('is asked anew when bookings merge', async () => {
    const fair = await aPaidFair(world, 2);
    const { fairId, boothIds, bookingIds, companyIds, organiser } = fair;
    await withLines(fair);
    await new Movers(world, fair).inARow();
    await world.dataSource.query('UPDATE bookings SET company_id = ?, nth = 2 WHERE fair_id = ? AND id = ?', [
      companyIds[0],
      fairId,
      bookingIds[1],
    ]);
    const both = await requested(world, fair, bookingIds, 'full');
    unwrap(await world.app.get(MergeBooths).execute(organiser, { fairId, boothIds, number: 'M' }, 'merge'));
    expect(await now(both)).toMatchObject({ state: 'cancelled', lines: [{ amount: PRICE }, { amount: PRICE }] });
    const goesOn = bookingIds[0];
    const again = { fairId, bookingIds: [goesOn], purpose: 'full' as const, dueOn: null };
    unwrap(await world.app.get(RequestPayment).execute(organiser, again, 'again'));
  });
});

it('finds all requests that wait for some bookings in one statement', async () => {
  const fair = await aPaidFair(world, 3);
  const [first, second] = [
    await requested(world, fair, [fair.bookingIds[0], fair.bookingIds[1]]),
    await requested(world, fair, [fair.bookingIds[2]]),
  ];
  const requests = world.app.get(PaymentRequests);
  await world.app.get(UnitOfWork).run(async () => {
    const query = jest.spyOn(world.app.get(CurrentTransaction).get(), 'query');
    const found = await requests.waitingFor(fair.fairId, fair.bookingIds.slice(1));
    expect(found).toEqual([first, second].sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(found[0].lines.length + found[1].lines.length).toBe(3);
    expect(query).toHaveBeenCalledTimes(1);
  });
});
