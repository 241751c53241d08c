/** The VAT that the lines of a booking show, when its price changes between two payments. */
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { aPaidFair, bookAll, imported, requested, transfer } from '../../../test/payments-world.fixture.js';
import { readVatLines } from './read-vat-lines.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

it('adds up to the VAT of the new price, to the đồng', async () => {
  const fair = await aPaidFair(world, 1);
  const { reference } = await requested(world, fair, fair.bookingIds);
  await imported(world, fair, [transfer(reference)]);
  await bookAll(world, fair);
  // A booth whose price holds less VAT in the đồng.
  const quote = { net: 19_000_001, vatPermille: 80, vat: 1_000_000, total: 20_000_001, firmShare: 20_000_001 };
  await world.dataSource.query(
    'UPDATE bookings SET price_amount = 20000001, quote = ?, version = version + 1 WHERE id = ?',
    [JSON.stringify(quote), fair.bookingIds[0]],
  );
  const rest = await requested(world, fair, fair.bookingIds, 'balance');
  await imported(world, fair, [transfer(rest.reference, 8_120_001)]);
  await bookAll(world, fair);
  const lines = await readVatLines(world.dataSource.manager, fair.fairId);
  expect(lines.map(({ gross, vat }) => [gross, vat])).toEqual([
    [11_880_000, 880_000],
    [8_120_001, 120_000],
  ]);
});
