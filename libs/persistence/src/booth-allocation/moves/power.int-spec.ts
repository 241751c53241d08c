/** What booths are wired for, when they are drawn anew. */
import { MergeBooths, SplitBooth } from '@ketnoi/booth-allocation';
import { type BoothId, unwrap } from '@ketnoi/kernel';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { Movers, organiserOf, squareAt } from '../../../test/moves.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

it('adds up in a merge, and stays with the piece that the company keeps in a split', async () => {
  const at = await Movers.open(world, { booths: 3, companies: 1 });
  const { fairId } = at;
  await at.inARow();
  for (const [booth, watts] of [
    [0, 3000],
    [1, 2200],
  ])
    await world.dataSource.query('UPDATE booths SET power_w = ? WHERE id = ?', [watts, at.booth(booth)]);
  const power = async (id: BoothId): Promise<number | null> =>
    (await world.dataSource.query('SELECT power_w FROM booths WHERE fair_id = ? AND id = ?', [fairId, id]))[0].power_w;
  const merge = { fairId, boothIds: [0, 1, 2].map(at.booth), number: 'M-1' };
  const { boothId } = unwrap(await world.app.get(MergeBooths).execute(organiserOf(fairId), merge, at.key()));
  expect(await power(boothId)).toBe(5200);
  const merged = { ...at.fair, boothIds: [boothId] };
  await new Movers(world, merged).book(0, 0);
  const pieces = [squareAt(3000, 3000, 6000), squareAt(9000, 3000)].map((outline, i) => ({
    number: `S-${i}`,
    outline,
  }));
  const split = { fairId, boothId, pieces, keeps: 'S-1' };
  const { boothIds } = unwrap(await world.app.get(SplitBooth).execute(organiserOf(fairId), split, at.key()));
  expect([await power(boothIds[0]), await power(boothIds[1])]).toEqual([null, 5200]);
});
