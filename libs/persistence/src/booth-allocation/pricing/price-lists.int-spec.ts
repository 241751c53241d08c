/** Price lists on the real database: versions are decided by the key, and quotes cost two statements. */
import { PriceLists, QuoteBooths, SetPriceList } from '@ketnoi/booth-allocation';
import { type FairId, money, unwrap } from '@ketnoi/kernel';
import { memberOf, withRole } from '@ketnoi/kernel/testing';
import { DataSource } from 'typeorm';
import { aBoothFair, type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld(20);
});
afterAll(() => world.close());

const draft = (vnd: number) => ({
  vatPermille: 80,
  cornerPermille: 100,
  rents: [
    { kind: null, zoneId: null, per: 'booth' as const, vnd: money(vnd, 'VND'), usd: null },
    { kind: 'raw' as const, zoneId: null, per: 'm2' as const, vnd: money(2_000_000, 'VND'), usd: null },
  ],
  earlyBirds: [{ until: new Date('2020-01-01T00:00:00Z'), percent: 50 }],
  extras: [],
});
const set = (fairId: FairId, replaces: number, vnd: number, key: string) =>
  world.app.get(SetPriceList).execute(withRole(fairId, 'organiser'), { fairId, replaces, draft: draft(vnd) }, key);

describe('price lists', () => {
  it('of many who replace the same version one stands, and the others are told', async () => {
    const { fairId } = await aBoothFair(world, { booths: 1, companies: 1, boothsPerCompany: 1 });
    unwrap(await set(fairId, 0, 1, 'first'));
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => set(fairId, 1, 100 + i, `race-${i}`)));
    const won = answers.findIndex((answer) => answer.ok);
    expect(answers.filter((answer) => answer.ok)).toEqual([{ ok: true, value: { version: 2 } }]);
    expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code])))).toEqual(
      new Set(['price-list-changed']),
    );
    const lists = world.app.get(PriceLists);
    expect((await lists.newest(fairId))?.list.rents[0].prices.VND).toBe(100 + won);
    expect((await lists.version(fairId, 1))?.rents[0].prices.VND).toBe(1);
  });

  it('are asked for quotes with as many statements for two hundred booths as for one', async () => {
    const { fairId, boothIds, companyIds } = await aBoothFair(world, {
      booths: 200,
      companies: 1,
      boothsPerCompany: 1,
    });
    unwrap(await set(fairId, 0, 22_000_000, 'list'));
    const [companyId] = companyIds;
    const ask = (ids: typeof boothIds) =>
      world.app.get(QuoteBooths).execute(memberOf(companyId), { fairId, companyId, boothIds: ids, extras: [] });
    const quoted = unwrap(await ask(boothIds));
    expect(quoted.map(({ boothId }) => boothId)).toEqual(boothIds);
    expect(quoted.every(({ quote }) => unwrap(quote).total === 23_760_000)).toBe(true);
    expect(await statementsOf(() => ask(boothIds.slice(0, 1)))).toBe(3);
    expect(await statementsOf(() => ask(boothIds))).toBe(3);
  });
});

/** How many statements the work sends. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const dataSource = world.app.get(DataSource);
  const quiet = dataSource.logger;
  let sent = 0;
  const ignore = (): void => undefined;
  const logger = { logQuery: () => void sent++, logQueryError: ignore, logQuerySlow: ignore };
  dataSource.logger = Object.assign(logger, { logSchemaBuild: ignore, logMigration: ignore, log: ignore });
  try {
    await work();
  } finally {
    dataSource.logger = quiet;
  }
  return sent;
}
