import { FloorPlans, type NewBooth } from '@ketnoi/booth-allocation';
import { type FairId, type HallId, Ids, ok, UnitOfWork } from '@ketnoi/kernel';
import { aBoothFair, type BoothWorld, openBoothWorld } from '../../test/booth-world.fixture.js';

/** More than one statement of booths: what the first ones wrote must go with the last. */
const BOOTHS = 510;
const CLASHING = `X-${BOOTHS - 1}`;
const ROUNDS = 8;

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld(4);
});
afterAll(() => world.close());

const boothOf = (fairId: FairId, hallId: HallId, number: string): NewBooth => ({
  fairId,
  id: world.app.get(Ids).next<'booth'>(),
  hallId,
  zoneId: null,
  number,
  kind: 'shell',
  outline: [
    [0, 0],
    [3_000, 0],
    [3_000, 3_000],
  ],
  openSides: 1,
  price: { amount: 22_000_000, currency: 'VND' },
});

it('booths drawn twice at the same moment stand once, and the loser is told their numbers and leaves nothing', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { fairId } = await aBoothFair(world, { booths: 1, companies: 1, boothsPerCompany: 1 });
    const hallId = world.app.get(Ids).next<'hall'>();
    const draw = (numbers: readonly string[]) =>
      world.app
        .get(UnitOfWork)
        .run(() => world.app.get(FloorPlans).addBooths(numbers.map((number) => boothOf(fairId, hallId, number))));
    const [many, one] = await Promise.all([draw(Array.from({ length: BOOTHS }, (_, i) => `X-${i}`)), draw([CLASHING])]);
    const [{ n }] = await world.dataSource.query('SELECT COUNT(*) AS n FROM booths WHERE hall_id = ?', [hallId]);
    const clash = { ok: false, error: { numbers: [CLASHING] } };
    if (one.ok) expect([many, Number(n)]).toEqual([clash, 1]);
    else expect([many, one, Number(n)]).toEqual([ok(undefined), clash, BOOTHS]);
  }
});
