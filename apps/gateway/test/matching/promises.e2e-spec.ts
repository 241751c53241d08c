import type { FairId, RoundId } from '@ketnoi/kernel';
import { RunRound } from '@ketnoi/meetings';
import { type Harness, startHarness } from '../harness.js';
import { type Firm, MatchingWorld } from './matching-world.js';

const FORGING = { kind: 'PROCESS', taxonomyId: 'hot-forging' };
const NEARLY = { kind: 'PROCESS', taxonomyId: 'cold-forging' };
const MARKETS = ['JP', 'KR'].map((taxonomyId) => ({ kind: 'EXPORT_MARKET', taxonomyId }));
const IATF = { kind: 'CERTIFICATE', taxonomyId: 'iatf-16949' };

let harness: Harness;
let world: MatchingWorld;
const firms: Record<string, Firm> = {};
beforeAll(async () => {
  harness = await startHarness();
  world = await MatchingWorld.open(harness, 'Promises');
  const { dataSource } = harness.database;
  for (const [name, sector] of Object.entries({
    strong: 'automotive-motorcycle',
    weak: 'mechanical-engineering',
    fresh: 'mechanical-engineering',
  })) {
    firms[name] = await world.firm(name, 'supplier');
    await dataSource.query('UPDATE companies SET sector_id = ? WHERE id = ?', [sector, firms[name].companyId]);
  }
  // All but one sold at an earlier fair.
  const past = await world.fairs.fair('Before');
  await dataSource.query("UPDATE fairs SET starts_on = '2026-10-20', ends_on = '2026-10-22' WHERE id = ?", [past]);
  for (const name of ['strong', 'weak']) await world.fairs.takePart(past, firms[name].companyId);
  await world.declare(firms.strong, [FORGING, IATF, ...MARKETS]);
  await world.declare(firms.weak, [NEARLY, ...MARKETS]);
  await world.declare(firms.fresh, [NEARLY, ...MARKETS]);
  const preferred = { facts: [FORGING, { ...IATF, strength: 'PREFERRED' }] };
  for (const [name, country] of [
    ['tokyo', 'JP'],
    ['seoul', 'KR'],
  ]) {
    firms[name] = await world.firm(name, 'buyer', country);
    await world.need(firms[name], preferred);
  }
});
afterAll(() => harness.close());

const NONE = { supplierFloor: 0, buyerLeast: 0, newcomerFloor: 0, sectorLeast: [], countryLeast: [], fairnessDial: 0 };

async function settings(change: object): Promise<Record<string, unknown>> {
  return world.ask(
    `mutation ($fair: ID!, $change: RoundSettingsInput!) { changeRoundSettings(fairId: $fair, change: $change) {
      __typename ... on InvalidInput { problems { path code } }
      ... on RoundSettings { newcomerFloor fairnessDial sectorLeast { sectorId least } countryLeast { country least } } } }`,
    { fair: world.fairId, change: { ...NONE, buyerMost: 1, supplierMost: 2, minimumScore: 1, ...change } },
    world.organiser,
  );
}

interface Told {
  readonly met: string[];
  readonly lowest: number;
  readonly price: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly missed: readonly Missed[];
}

interface Missed {
  readonly promise: string;
  readonly group: string | null;
  readonly promised: number;
  readonly given: number;
  readonly reason: string;
  readonly text: string;
}
const MISSED = 'missedPromises { promise group companies promised given reason text }';

interface TriedRound {
  readonly total: number;
  readonly price: Readonly<Record<string, number>>;
  readonly missedPromises: readonly Missed[];
}

/** Runs a propose round as the worker does, and says what the organiser sees of it. */
async function round(): Promise<Told> {
  const { roundId } = await world.ask<{ roundId: RoundId }>(
    `mutation ($fair: ID!, $key: IdempotencyKey!) { requestRound(fairId: $fair, kind: PROPOSE, idempotencyKey: $key) {
      ... on RequestedRound { roundId } } }`,
    { fair: world.fairId, key: world.key() },
    world.organiser,
  );
  const { signal } = new AbortController();
  await harness.app.get(RunRound, { strict: false }).execute({ fairId: world.fairId as FairId, roundId }, signal);
  const variables = { fair: world.fairId, round: roundId };
  const shown = await world.ask<{
    state: string;
    price: Told['price'];
    counts: { name: string; value: number }[];
    missedPromises: Missed[];
  }>(
    `query ($fair: ID!, $round: ID!) { round(fairId: $fair, roundId: $round) { state counts { name value } ${MISSED}
      price { fairnessDial total totalAtDialZero totalWithoutPromises priceOfFairness priceOfPromises } } }`,
    variables,
    world.organiser,
  );
  expect(shown.state).toBe('FINISHED');
  const { nodes } = await world.ask<{
    nodes: { buyer: { shortName: string }; supplier: { shortName: string }; why: { score: number } }[];
  }>(
    `query ($fair: ID!, $round: ID!) { proposals(fairId: $fair, roundId: $round) {
      nodes { buyer { shortName } supplier { shortName } why { score } } } }`,
    variables,
    world.organiser,
  );
  return {
    met: nodes.map(({ buyer, supplier }) => `${buyer.shortName} ${supplier.shortName}`).sort(),
    lowest: Math.min(...nodes.map(({ why }) => why.score)),
    price: shown.price,
    missed: shown.missedPromises,
    counts: Object.fromEntries(shown.counts.map(({ name, value }) => [name, value])),
  };
}

describe('what a fair promises', () => {
  it('is kept by its rounds: nothing, then a minimum of a sector, then a floor of newcomers; with what it cost', async () => {
    await settings({});
    const free = await round();
    expect(free.met).toEqual(['seoul strong', 'tokyo strong']);
    expect(free.price).toMatchObject({ fairnessDial: 0, priceOfFairness: 0, priceOfPromises: 0 });

    const least = { sectorLeast: [{ sectorId: 'mechanical-engineering', least: 1 }] };
    expect(await settings(least)).toMatchObject({ __typename: 'RoundSettings', ...least, countryLeast: [] });
    const sector = await round();
    expect(sector.met.filter((pair) => !pair.endsWith('strong'))).toHaveLength(1);
    expect(sector.counts.sectorsBelowLeast).toBe(0);
    expect(sector.price.totalWithoutPromises).toBeCloseTo(free.price.total, 6);
    expect(sector.price.priceOfPromises).toBeCloseTo(1 - sector.price.total / free.price.total, 6);
    expect(sector.price.priceOfPromises).toBeGreaterThan(0);

    await settings({ newcomerFloor: 2 });
    expect((await round()).met).toEqual(['seoul fresh', 'tokyo fresh']);
  });

  it('goes to buyers of a country before others, and is counted where it cannot be kept', async () => {
    await settings({ sectorLeast: [{ sectorId: 'mechanical-engineering', least: 9 }] });
    const short = await round();
    expect(short.counts.sectorsBelowLeast).toBe(1);
    const named = { promise: 'sector-least', group: 'mechanical-engineering', promised: 9 };
    expect(short.missed).toMatchObject([{ ...named, given: 2, reason: 'no-possible-partner' }]);
    expect(short.missed[0].text).toContain('2 of the 9 meetings');
    await settings({});
    // So that only the strong one is good enough, and has time for one.
    const scarce = { supplierMost: 1, minimumScore: Math.floor((await round()).lowest) };
    await settings(scarce);
    const [first] = (await round()).met;
    const [other, country] = first === 'tokyo strong' ? ['seoul strong', 'KR'] : ['tokyo strong', 'JP'];
    await settings({ ...scarce, countryLeast: [{ country, least: 1 }] });
    const told = await round();
    expect(told.met).toEqual([other]);
    expect(told.counts.countriesBelowLeast).toBe(0);
  });

  it('says what its dial of fairness cost: what is chosen beside the greatest total', async () => {
    await settings({ fairnessDial: 1, supplierMost: 1 });
    const { price } = await round();
    expect(price.fairnessDial).toBe(1);
    expect(price.total).toBeLessThanOrEqual(price.totalAtDialZero);
    expect(price.priceOfFairness).toBeCloseTo(1 - price.total / price.totalAtDialZero, 6);
  });

  it('is looked at before weights are applied: what they would do to promises and to the price of fairness', async () => {
    await settings({ sectorLeast: [{ sectorId: 'mechanical-engineering', least: 9 }], newcomerFloor: 2 });
    const tried = await world.ask<{ now: TriedRound; tried: TriedRound }>(
      `query ($trial: WeightTrialInput!) { triedWeights(trial: $trial) { ... on TriedWeights {
        now { ...Round } tried { ...Round } } } }
       fragment Round on TriedRound { total price { fairnessDial total totalAtDialZero priceOfFairness priceOfPromises } ${MISSED} }`,
      {
        trial: { fairId: world.fairId, weights: [{ signal: 'process', weight: 90 }], fairnessDial: 1, minimumScore: 0 },
      },
      world.organiser,
    );
    const { now, tried: after } = tried;
    expect([now.price.fairnessDial, after.price.fairnessDial]).toEqual([0, 1]);
    expect(now.price.priceOfFairness).toBe(0);
    expect(after.price.priceOfFairness).toBeCloseTo(1 - after.total / after.price.totalAtDialZero, 6);
    const told = await round();
    expect(now.price.priceOfPromises).toBeCloseTo(told.price.priceOfPromises, 9);
    expect(now.missedPromises).toEqual(told.missed);
    expect(now.missedPromises.map(({ promise }) => promise)).toContain('sector-least');
  });

  it('is refused by name where no such sector or country is', async () => {
    const wrong = { sectorLeast: [{ sectorId: 'no-such', least: 1 }], countryLeast: [{ country: 'Japan', least: -1 }] };
    expect(await settings(wrong)).toMatchObject({
      __typename: 'InvalidInput',
      problems: [
        { path: ['sectorLeast', 'no-such'] },
        { path: ['countryLeast', 'Japan'] },
        { path: ['countryLeast', 'Japan'] },
      ],
    });
  });
});
