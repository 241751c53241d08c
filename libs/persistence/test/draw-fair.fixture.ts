import { SetDrawCall, type WishesOfCompany } from '@ketnoi/booth-allocation';
import { type BoothId, type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { withRole } from '@ketnoi/kernel/testing';
import { aBoothFair, type BoothFair, type BoothWorld } from './booth-world.fixture.js';

export type DrawFair = BoothFair;

/** A fair that calls for wishes, with booths in one row. */
export async function aDrawFair(
  world: BoothWorld,
  { booths, companies }: { booths: number; companies: number },
): Promise<DrawFair> {
  const fair = await aBoothFair(world, { booths, companies, boothsPerCompany: 4 });
  for (const [i, boothId] of fair.boothIds.entries())
    await world.dataSource.query('UPDATE booths SET outline = ? WHERE fair_id = ? AND id = ?', [
      JSON.stringify([
        [i * 3000, 0],
        [i * 3000 + 3000, 0],
        [i * 3000 + 3000, 3000],
        [i * 3000, 3000],
      ]),
      fair.fairId,
      boothId,
    ]);
  const call = { fairId: fair.fairId, wishesUntil: new Date(Date.now() + 3_600_000), mostBooths: 4 };
  unwrap(await world.app.get(SetDrawCall).execute(withRole(fair.fairId, 'organiser'), call));
  return fair;
}

/** One booth a wish, best first. */
export const wishesFor = (fairId: FairId, companyId: CompanyId, boothIds: readonly BoothId[]): WishesOfCompany => ({
  fairId,
  companyId,
  wishes: boothIds.map((boothId) => ({ boothIds: [boothId] })),
  anyBooths: 0,
  competitorIds: [],
  sectorId: null,
});
