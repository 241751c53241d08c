/** Where meetings can be held: at every booth at which a company stands, its own and those it shares. */
import { ShareBooth } from '@ketnoi/booth-allocation';
import { Ids, unwrap } from '@ketnoi/kernel';
import { DEFAULT_ROUND_SETTINGS, RoundInputs } from '@ketnoi/meetings';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { Movers, organiserOf } from '../../../test/moves.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

it('names every booth of a company that has several, and a shared one for each who stands there', async () => {
  const at = await Movers.open(world, { booths: 3, companies: 3 });
  const { fairId } = at;
  const [buyer, host, guest] = [0, 1, 2].map(at.company);
  for (const supplier of [host, guest])
    await world.dataSource.query(
      `INSERT INTO requests (fair_id, id, buyer_id, supplier_id, origin, asked_by, state, live_mark, buyer_answer,
         supplier_answer, created_at)
       VALUES (?, ?, ?, ?, 'buyer', ?, 'accepted', 1, 'accept', 'accept', UTC_TIMESTAMP(3))`,
      [fairId, world.app.get(Ids).next(), buyer, supplier, buyer],
    );
  const { bookingId } = await at.book(1, 1);
  await at.book(1, 0);
  const wish = { fairId, bookingId, companyId: guest };
  unwrap(await world.app.get(ShareBooth).execute(organiserOf(fairId), 'invite', wish, 'invite'));
  const { places } = await world.app.get(RoundInputs).forPlacing(fairId, DEFAULT_ROUND_SETTINGS);
  expect(places.map(({ id, owner }) => [id, owner])).toEqual([
    [at.booth(0), host],
    [at.booth(1), host],
    [at.booth(1), guest],
  ]);
});
