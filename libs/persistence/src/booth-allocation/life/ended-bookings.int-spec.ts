/** What comes for bookings that have ended, late or at the same moment. */
import { PaymentRequests } from '@ketnoi/booth-allocation';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
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
