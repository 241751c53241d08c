import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { LAN } from '../accounts/documents.js';
import { type Harness, startHarness } from '../harness.js';
import { type Firm, MatchingWorld } from './matching-world.js';

const FORGING = { kind: 'PROCESS', taxonomyId: 'hot-forging' };
const IATF = { kind: 'CERTIFICATE', taxonomyId: 'iatf-16949' };

let harness: Harness;
let world: MatchingWorld;
let forge: Firm;
let buyer: Firm;
let needId: string;
beforeAll(async () => {
  harness = await startHarness();
  world = await MatchingWorld.open(harness, 'Freshness');
  forge = await world.firm('forge', 'supplier');
  await world.declare(forge, [FORGING, { kind: 'CERTIFICATE', taxonomyId: 'iso-9001' }]);
  buyer = await world.firm('buyer', 'buyer', 'JP');
  needId = await world.need(buyer, { facts: [FORGING, { ...IATF, strength: 'REQUIRED' }] });
});
afterAll(() => harness.close());

const settings = (change: object): Promise<unknown> =>
  world.ask(
    `mutation ($fair: ID!, $change: RoundSettingsInput!) { changeRoundSettings(fairId: $fair, change: $change) {
      __typename ... on ExpectedError { message } } }`,
    { fair: world.fairId, change },
    world.organiser,
  );
const verdict = async (): Promise<string> => (await world.verdicts(buyer, needId))[forge.companyId].verdict;

/** What is seen by the first look after a change, of whoever has looked before it. */
async function seenAfter<T>(change: () => Promise<unknown>, look: () => Promise<T>): Promise<T> {
  await look();
  await change();
  return look();
}

describe('scores', () => {
  it('follow a changed profile at once, at this fair and at another', async () => {
    const other = await MatchingWorld.open(harness, 'Otherfair');
    await other.fairs.takePart(other.fairId, forge.companyId, { as: 'supplier' });
    await other.fairs.takePart(other.fairId, buyer.companyId, { as: 'buyer' });
    const there = await other.need(buyer, { facts: [FORGING, { ...IATF, strength: 'REQUIRED' }] });
    expect([await verdict(), (await other.verdicts(buyer, there))[forge.companyId].verdict]).toEqual([
      'blocked',
      'blocked',
    ]);
    expect(await seenAfter(() => world.declare(forge, [IATF]), verdict)).toBe('unknown');
    expect((await other.verdicts(buyer, there))[forge.companyId].verdict).toBe('unknown');
  });

  it('tell their viewers that they changed, whatever the fair at which a profile was changed', async () => {
    const client = createClient({
      url: `${harness.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { token: buyer.member.token },
      retryAttempts: 0,
    });
    const query = 'subscription ($fair: ID!) { scoresChanged(fairId: $fair) }';
    const told = client.iterate<{ scoresChanged: number }>({ query, variables: { fair: world.fairId } });
    const next = async (): Promise<number> => (await told.next()).value?.data?.scoresChanged ?? -1;
    const first = await next();
    const elsewhere = await MatchingWorld.open(harness, 'Elsewherefair');
    await elsewhere.fairs.takePart(elsewhere.fairId, forge.companyId, { as: 'supplier' });
    await elsewhere.declare(forge, [{ kind: 'LEAD_TIME_DAYS', amount: 20 }]);
    expect(await next()).toBeGreaterThan(first);
    await told.return?.();
    await client.dispose();
  });

  it('follow a changed need, a new need and a wish at once', async () => {
    const edit = (monthlyVolume: number) => () =>
      world.ask(
        `mutation ($fair: ID!, $id: ID!, $need: NeedInput!, $version: Int!) {
          editNeed(fairId: $fair, needId: $id, need: $need, version: $version) { __typename } }`,
        {
          fair: world.fairId,
          id: needId,
          need: { language: 'EN', title: 'Parts', monthlyVolume, unit: 'PCS', facts: [FORGING] },
          version: 1,
        },
        buyer.member,
      );
    await world.declare(forge, [{ kind: 'MOQ', amount: 500, unit: 'PCS' }]);
    expect(await seenAfter(edit(100), verdict)).toBe('blocked');
    const fresh = await world.need(buyer, { facts: [FORGING], monthlyVolume: 5000, unit: 'PCS' });
    const before = (await world.verdicts(buyer, fresh))[forge.companyId].why;
    const state = (wish: string) =>
      world.ask(
        `mutation ($fair: ID!, $company: ID!, $about: ID!, $wish: MeetingWish) {
          statePreference(fairId: $fair, companyId: $company, aboutCompanyId: $about, wish: $wish) { __typename } }`,
        { fair: world.fairId, company: buyer.companyId, about: forge.companyId, wish },
        buyer.member,
      );
    await state('WANT');
    const after = (await world.verdicts(buyer, fresh))[forge.companyId].why;
    expect(before.reasons.map(({ fact }) => fact)).not.toContain('want-to-meet');
    expect(after.reasons.map(({ fact }) => fact)).toContain('want-to-meet');
    expect(after.reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(after.score, 6);
  });

  it('count only verified certificates where an organiser demands it', async () => {
    const strict = await world.need(buyer, { facts: [FORGING, { ...IATF, strength: 'REQUIRED' }] });
    const look = async () => (await world.verdicts(buyer, strict))[forge.companyId].verdict;
    expect(await look()).not.toBe('blocked');
    await settings({ certificatesMustBeVerified: true });
    expect(await look()).toBe('blocked');
    const { facts } = await world.ask<{
      facts: { id: string; taxonomyId: string; source: string; verifiedBy: string }[];
    }>(
      'query ($id: ID!) { company(id: $id) { ... on Company { facts { id taxonomyId source verifiedBy paper expiresOn } } } }',
      { id: forge.companyId },
      forge.member,
    );
    const factId = facts.find(({ taxonomyId }) => taxonomyId === 'iatf-16949')?.id;
    const input = {
      fairId: world.fairId,
      companyId: forge.companyId,
      factId,
      paper: 'IATF 0123456',
      expiresOn: '2029-01-31',
    };
    await world.ask(
      'mutation ($input: VerifyFactInput!) { verifyFact(input: $input) { __typename } }',
      { input },
      world.officer,
    );
    expect(await look()).not.toBe('blocked');
    await settings({ certificatesMustBeVerified: false });
  });

  it('show who met at an earlier fair as a follow-up', async () => {
    const { dataSource } = harness.database;
    const past = await world.fairs.fair('Pastfair');
    await dataSource.query("UPDATE fairs SET starts_on = '2026-10-20', ends_on = '2026-10-22' WHERE id = ?", [past]);
    const timetable = past.replace(/.$/, 'e');
    await dataSource.query(
      `INSERT INTO timetables (fair_id, id, state, version_number, held, value, upper_bound, most_meetings, gaps, below_minimum,
         iterations, proved, created_at, released_at)
       VALUES (?, ?, 'released', 1, 1, 0, 0, 0, 0, 0, 0, 0, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))`,
      [past, timetable],
    );
    await dataSource.query(
      `INSERT INTO meetings (fair_id, timetable_id, request_id, buyer_id, supplier_id, slot, length, place_kind, place_id, locked)
       VALUES (?, ?, ?, ?, ?, 0, 1, 'table', '', 0)`,
      [past, timetable, timetable, buyer.companyId, forge.companyId],
    );
    const fresh = await world.need(buyer, { facts: [FORGING], monthlyVolume: 5000, unit: 'PCS' });
    const { why } = (await world.verdicts(buyer, fresh))[forge.companyId];
    expect(why.reasons.at(-1)).toMatchObject({
      fact: 'follow-up',
      points: 0,
      text: 'The two companies have met before.',
    });
    expect(why.score).toBeGreaterThan(0);
  });
});

describe('other weights', () => {
  const tried = (weights: object[]): Promise<Record<string, unknown>> =>
    world.ask(
      `query ($trial: WeightTrialInput!) { triedWeights(trial: $trial) { __typename ... on ExpectedError { message }
        ... on InvalidInput { problems { path code } }
        ... on TriedWeights { weightsVersion changedCount unchangedCount now { meetings suppliersBelowFloor total }
          tried { meetings suppliersBelowFloor total }
          changed { need { id } enter { shortName } leave { shortName } } } } }`,
      { trial: { fairId: world.fairId, weights, top: 1 } },
      world.organiser,
    );

  it('are tried before they are applied, and kept by version once they are', async () => {
    const caster = await world.firm('caster', 'supplier');
    await world.declare(caster, [FORGING, { kind: 'EXPORT_MARKET', taxonomyId: 'JP' }]);
    const wanting = await world.firm('wanting', 'buyer', 'JP');
    await world.need(wanting, { facts: [FORGING] });
    const trial = [{ signal: 'export-record', weight: 90 }];
    const answer = await tried(trial);
    expect(answer).toMatchObject({ __typename: 'TriedWeights', now: { meetings: expect.any(Number) } });
    expect(await tried([{ signal: 'no-such-signal', weight: 1 }])).toMatchObject({
      __typename: 'InvalidInput',
      problems: [{ path: ['weights', 'no-such-signal'] }],
    });
    const weights = () =>
      world.ask<{ version: number; weights: { signal: string; weight: number }[]; versions: { version: number }[] }>(
        `query ($fair: ID!) { matchingWeights(fairId: $fair) { version weights { signal side weight standard }
          versions { version weights { signal weight } } } }`,
        { fair: world.fairId },
        world.officer,
      );
    const before = await weights();
    await settings({ weights: trial });
    const after = await weights();
    expect(after.version).toBe(before.version + 1);
    expect(after.versions[0]).toMatchObject({ version: after.version, weights: trial });
    expect(after.weights.find(({ signal }) => signal === 'export-record')?.weight).toBe(90);
    expect(await tried(trial)).toMatchObject({ changedCount: 0 });
  });
});

describe('consents and the languages of people', () => {
  it('are in the scores at once, by an event of the transaction that changed them', async () => {
    const speaker = await world.firm('speaker', 'supplier');
    await world.declare(speaker, [FORGING]);
    const asking = await world.firm('asking', 'buyer', 'JP');
    const own = await world.need(asking, { facts: [FORGING] });
    const seen = async () => (await world.verdicts(asking, own))[speaker.companyId];
    expect(await seen()).toBeDefined();
    const consent = (operation: string): Promise<unknown> =>
      world.ask(
        `mutation ($company: ID!) { ${operation}(purpose: CATALOGUE, companyId: $company) { __typename } }`,
        { company: speaker.companyId },
        speaker.member,
      );
    await consent('withdrawConsent');
    expect(await seen()).toBeUndefined();
    await consent('giveConsent');
    for (const { companyId, member } of [speaker, asking])
      await world.ask(
        'mutation ($input: DelegatesInput!) { chooseDelegates(input: $input) { __typename } }',
        { input: { fairId: world.fairId, companyId, personIds: [member.personId] } },
        member,
      );
    const language = async (): Promise<string | undefined> =>
      (await seen()).why.gates.find(({ rule }) => rule.includes('language'))?.verdict;
    expect(await language()).not.toBe('pass');
    const speak = ({ member }: Firm): Promise<unknown> =>
      world.ask(
        'mutation ($person: PersonInput!) { changePerson(person: $person) { __typename } }',
        { person: { ...LAN, languages: [{ language: 'EN', level: 'FLUENT' }] } },
        member,
      );
    expect(await speak(speaker)).toEqual({ __typename: 'ChangedPerson' });
    expect(await seenAfter(() => speak(asking), language)).toBe('pass');
  });
});
