/** Turning a draw into bookings on the real database: everybody gets what they drew, or nobody gets anything. */
import {
  BookBooth,
  CarryOutDraw,
  CreateDraw,
  type DrawId,
  HandInWishes,
  ReleaseDraw,
  ShowDraws,
  WithdrawWishes,
} from '@ketnoi/booth-allocation';
import { type BoothId, type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { memberOf, withRole } from '@ketnoi/kernel/testing';
import { DataSource } from 'typeorm';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { aDrawFair, type DrawFair, wishesFor } from '../../../test/draw-fair.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

const nothing = (): void => undefined;
const SILENT = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

let keys = 0;
const key = (): string => `release-${++keys}`;
const organiser = (fairId: FairId) => withRole(fairId, 'organiser');
const release = (fairId: FairId, drawId: DrawId, at = key()) =>
  world.app.get(ReleaseDraw).execute(organiser(fairId), fairId, drawId, at);
const book = (fairId: FairId, companyId: CompanyId, boothId: BoothId) =>
  world.app.get(BookBooth).execute(memberOf(companyId), { fairId, companyId, boothId }, key());
const standing = async (fairId: FairId): Promise<{ booth_id: string; company_id: string; origin: string }[]> =>
  world.dataSource.query(
    'SELECT booth_id, company_id, origin FROM bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL ORDER BY booth_id',
    [fairId],
  );

/** Each of the firms wants a booth of its own and gets it; where there are fewer than booths, any other will do. */
async function drawn(
  name = 'Draw',
  firms = 4,
  booths = Math.max(4, firms),
): Promise<DrawFair & { readonly drawId: DrawId; again(boothIds?: readonly BoothId[]): Promise<DrawId> }> {
  const fair = await aDrawFair(world, { booths, companies: booths + 1 });
  for (const [i, companyId] of fair.companyIds.slice(0, firms).entries()) {
    const wishes = wishesFor(
      fair.fairId,
      companyId,
      firms < booths ? [fair.boothIds[i], fair.boothIds[i + 2]] : [fair.boothIds[i]],
    );
    unwrap(await world.app.get(HandInWishes).execute(memberOf(companyId), wishes, key()));
  }
  const again = async (boothIds: readonly BoothId[] | null = null): Promise<DrawId> => {
    const rules = { newcomersLeast: 0, competitorSpacing: 0, zones: 'ignore', weights: {}, pins: [] } as const;
    const wishes = { name, seed: 1, boothIds, zoneIds: null, ...rules };
    const created = await world.app.get(CreateDraw).execute(organiser(fair.fairId), fair.fairId, wishes, key());
    const { drawId } = unwrap(created);
    await world.app.get(CarryOutDraw).execute({ fairId: fair.fairId, drawId }, new AbortController().signal);
    return drawId;
  };
  return { ...fair, drawId: await again(), again };
}

describe('a release', () => {
  it('gives every firm what it drew, once, and tells each its own outcome', async () => {
    const { fairId, boothIds, companyIds, drawId, again } = await drawn();
    const show = world.app.get(ShowDraws);
    expect(unwrap(await show.own(memberOf(companyIds[1]), fairId, companyIds[1]))).toEqual([]);
    const [one, other] = await Promise.all([release(fairId, drawId), release(fairId, drawId)]);
    expect([one, other].filter((answer) => answer.ok)).toHaveLength(1);
    expect([one, other].find((answer) => !answer.ok)).toMatchObject({ error: { code: 'draw-not-ready' } });
    expect(await standing(fairId)).toEqual(
      boothIds.map((booth_id, i) => ({ booth_id, company_id: companyIds[i], origin: 'draw' })),
    );
    const own = unwrap(await show.own(memberOf(companyIds[1]), fairId, companyIds[1]));
    expect(own).toMatchObject([{ draw: { id: drawId }, outcome: { outcome: 'wish', rank: 1 } }]);
    expect((await show.own(memberOf(companyIds[0]), fairId, companyIds[1])).ok).toBe(false);
    expect(unwrap(await show.published(memberOf(companyIds[4]), fairId))).toMatchObject([{ id: drawId }]);
    // Granted wishes take part in no further draw.
    await expect(again()).rejects.toThrow('no-requests');
  });

  it('is refused whole when a booth was taken meanwhile, and names it', async () => {
    const { fairId, boothIds, companyIds, drawId } = await drawn();
    unwrap(await book(fairId, companyIds[4], boothIds[2]));
    const at = key();
    expect(await release(fairId, drawId, at)).toMatchObject({
      error: {
        code: 'release-refused',
        booths: [{ boothId: boothIds[2], number: 'B-2', companyId: companyIds[2], reason: 'booth-taken' }],
      },
    });
    expect(await standing(fairId)).toMatchObject([{ company_id: companyIds[4], origin: 'claim' }]);
    const written = "SELECT id FROM outbox_events WHERE fair_id = ? AND type IN ('draw-released', 'draw-published')";
    expect(await world.dataSource.query(written, [fairId])).toEqual([]);
    // Once the booth is free again the same request goes through.
    await world.dataSource.query(
      "UPDATE bookings SET state = 'released', live_booth_id = NULL, nth = NULL WHERE fair_id = ?",
      [fairId],
    );
    expect((await release(fairId, drawId, at)).ok).toBe(true);
  });

  it('sends nineteen statements, however many booths there are', async () => {
    const source = world.app.get(DataSource);
    const { logger } = source;
    for (const firms of [4, 13]) {
      const { fairId, drawId } = await drawn('Draw', firms);
      const sent: string[] = [];
      source.logger = { ...SILENT, logQuery: (query: string) => void sent.push(query) };
      try {
        unwrap(await release(fairId, drawId));
      } finally {
        source.logger = logger;
      }
      expect(await standing(fairId)).toHaveLength(firms);
      expect(sent.length).toBe(19);
    }
  });

  it('loses or wins as a whole against firms that book at the same moment', async () => {
    for (let turn = 0; turn < 5; turn++) {
      const { fairId, boothIds, companyIds, drawId } = await drawn();
      const [released, booked] = await Promise.all([
        release(fairId, drawId),
        book(fairId, companyIds[4], boothIds[turn % boothIds.length]),
      ]);
      expect(released.ok).toBe(!booked.ok);
      expect(await standing(fairId)).toHaveLength(released.ok ? 4 : 1);
    }
  });

  it('of one of two draws leaves the other unreleasable', async () => {
    const { fairId, drawId, again } = await drawn();
    const second = await again();
    const answers = await Promise.all([release(fairId, drawId), release(fairId, second)]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await standing(fairId)).toHaveLength(4);
  });

  it('grants the same wishes once, also where two draws give other booths', async () => {
    const { fairId, boothIds, companyIds, drawId, again } = await drawn('A', 2);
    const second = await again(boothIds.slice(2));
    const both = await Promise.all([release(fairId, drawId), release(fairId, second)]);
    expect(both.map((answer) => answer.ok).sort()).toEqual([false, true]);
    const reasons = { booths: [{ reason: 'wishes-granted' }, { reason: 'wishes-granted' }] };
    expect(both.find((answer) => !answer.ok)).toMatchObject({ error: { code: 'release-refused', ...reasons } });
    expect((await standing(fairId)).map(({ company_id }) => company_id).sort()).toEqual(companyIds.slice(0, 2).sort());
  });

  it('gives nobody what it wishes no longer', async () => {
    const { fairId, boothIds, companyIds, drawId } = await drawn();
    await world.app.get(WithdrawWishes).execute(memberOf(companyIds[0]), fairId, companyIds[0]);
    const other = wishesFor(fairId, companyIds[1], [boothIds[3]]);
    unwrap(await world.app.get(HandInWishes).execute(memberOf(companyIds[1]), other, key()));
    expect(await release(fairId, drawId)).toMatchObject({
      error: {
        code: 'release-refused',
        booths: [
          { boothId: boothIds[0], companyId: companyIds[0], reason: 'wishes-withdrawn' },
          { boothId: boothIds[1], companyId: companyIds[1], reason: 'wishes-changed' },
        ],
      },
    });
    expect(await standing(fairId)).toEqual([]);
  });
});
