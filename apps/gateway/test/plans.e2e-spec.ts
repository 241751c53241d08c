import type { FairId } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { newId } from './people.js';

const CSV = `kind,number,corners,openSides,power,zone,utility
hall,,0 0; 20000 0; 20000 12000; 0 12000,,,,
entrance,,8000 12000; 11000 12000,,,,
pillar,,15000 3000; 15400 3000; 15400 3400; 15000 3400,,,,
utility,,6000 6000,,,,water
shell,A-01,3000 3000; 6000 3000; 6000 6000; 3000 6000,,3 kW,JP,
raw,A-02,6000 3000; 12000 3000; 12000 6000; 6000 6000,,,plastics-rubber,
`;
const IMPORT = `mutation ($input: ImportPlanInput!, $key: IdempotencyKey!) { importPlan(input: $input, idempotencyKey: $key) {
  __typename ... on ImportedPlan { hallId booths } ... on ExpectedError { code message }
  ... on UnusablePlan { problems { code message number other layer line at { x y } } } } }`;
const CHECK = `query ($input: PlanFileInput!) { checkPlanImport(input: $input) { __typename ... on ExpectedError { code }
  ... on PlanPreview { booths { number kind zone openSides powerW areaDm2 } problemCount problems { code number line } notices { code } } } }`;
const PLAN = `query ($fair: ID!) { plan(fairId: $fair) { ... on Plan { halls { id name outline { x y } }
  features { hallId kind utility outline { x y } } pictures { path widthPx millimetresPerPixel origin { x y } }
  zones { name sectorId country } booths { number kind openSides price { amount } } } } }`;
const PRICE = { amount: 20_000_000, currency: 'VND' };

let harness: Harness;
let fairs: Fairs;
let fairId: FairId;
let organiser: SignedIn;
let visitor: SignedIn;
beforeAll(async () => {
  harness = await startHarness();
  fairs = new Fairs(harness.database.dataSource);
  const elsewhere = await fairs.fair('Elsewhere');
  visitor = await harness.people.signedIn({ roles: [{ fairId: elsewhere, role: 'organiser' }] });
});
beforeEach(async () => {
  fairId = await fairs.fair(`Fair${Math.floor(performance.now() * 1_000)}`);
  organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
});
afterAll(() => harness.close());

async function upload(content: string | Uint8Array<ArrayBuffer>, as = organiser): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([content]), 'plan');
  const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${as.token}` };
  const response = await fetch(`${harness.url}/uploads`, { method: 'POST', body: form, headers });
  return ((await response.json()) as { uploadId: string }).uploadId;
}
const get = (path: string, as: SignedIn = organiser) =>
  fetch(`${harness.url}${path}`, { headers: { authorization: `Bearer ${as.token}` } });
const ask = async <T>(document: string, variables: object): Promise<T> => {
  const answer = await harness.query<Record<string, T>>(document, { ...variables }, { as: organiser });
  expect(answer.errors).toBeUndefined();
  return Object.values(answer.data)[0];
};
const importing = (uploadId: string, key: string, over: object = {}) =>
  ask<{ __typename: string; hallId: string; problems: { code: string }[] }>(IMPORT, {
    input: { fairId, uploadId, name: 'Sảnh A', price: PRICE, cornerSurchargePercent: 10, ...over },
    key,
  });
const booths = () =>
  harness.database.dataSource.query('SELECT number FROM booths WHERE fair_id = ?', [fairId]) as Promise<unknown[]>;

describe('a plan from a file', () => {
  it('is looked at, imported once, shown, exported and imported again as the same', async () => {
    const uploadId = await upload(CSV);
    expect(await ask(CHECK, { input: { fairId, uploadId } })).toEqual({
      __typename: 'PlanPreview',
      booths: [
        { number: 'A-01', kind: 'SHELL', zone: 'JP', openSides: 3, powerW: 3_000, areaDm2: 900 },
        { number: 'A-02', kind: 'RAW', zone: 'plastics-rubber', openSides: 3, powerW: null, areaDm2: 1_800 },
      ],
      problemCount: 0,
      problems: [],
      notices: [],
    });
    expect(await booths()).toEqual([]);
    const first = await importing(uploadId, 'k1');
    expect(first).toMatchObject({ __typename: 'ImportedPlan', booths: 2 });
    expect(await importing(uploadId, 'k1')).toEqual(first);
    const plan = await ask<{ features: object[]; halls: object[] }>(PLAN, { fair: fairId });
    expect(plan).toMatchObject({
      halls: [{ id: first.hallId, name: 'Sảnh A' }],
      zones: [
        { name: 'JP', sectorId: null, country: 'JP' },
        { name: 'plastics-rubber', sectorId: 'plastics-rubber', country: null },
      ],
      booths: [{ price: { amount: 22_000_000 } }, { kind: 'RAW', price: { amount: 22_000_000 } }],
    });
    expect(plan.features).toHaveLength(3);

    const svg = await get(`/exports/plan?fairId=${fairId}&hallId=${first.hallId}`);
    expect([svg.status, svg.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    const again = await upload(await svg.text());
    const taken = await importing(again, 'k2');
    expect([taken.__typename, new Set(taken.problems.map(({ code }) => code))]).toEqual([
      'UnusablePlan',
      new Set(['number-exists']),
    ]);
    expect(await booths()).toHaveLength(2);
    expect((await get(`/exports/plan?fairId=${fairId}&hallId=${first.hallId}`, visitor)).status).toBe(404);
  });

  it('is listed with state and firm for organisers, as free or taken for others', async () => {
    const { hallId } = await importing(await upload(CSV), 'listed');
    const companyId = await fairs.company('=Hoa Sen');
    const [{ id }] = (await harness.database.dataSource.query(
      "SELECT id FROM booths WHERE fair_id = ? AND number = 'A-02'",
      [fairId],
    )) as { id: string }[];
    await harness.database.dataSource.query(
      `INSERT INTO bookings (fair_id, id, booth_id, live_booth_id, company_id, state, renewals, nth, price_amount,
         price_currency, created_at, version) VALUES (?, ?, ?, ?, ?, 'approved', 0, 1, 1, 'VND', UTC_TIMESTAMP(3), 1)`,
      [fairId, newId(), id, id, companyId],
    );
    const buyerId = await fairs.company('Buyer');
    await fairs.takePart(fairId, buyerId, { as: 'buyer' });
    const buyer = await harness.people.signedIn({ companies: [buyerId] });
    const listed = async (as: SignedIn): Promise<string[]> => {
      const csv = await (await get(`/exports/plan?fairId=${fairId}&hallId=${hallId}&format=csv`, as)).text();
      return csv.split('\r\n').filter((line) => line.includes('A-0'));
    };
    expect((await listed(organiser)).map((line) => line.split(',').slice(-2))).toEqual([
      ['free', ''],
      ['booked', "'=Hoa Sen"],
    ]);
    expect((await listed(buyer)).map((line) => line.split(',').slice(-2))).toEqual([
      ['free', ''],
      ['taken', ''],
    ]);
  });

  it('with faults is refused whole, each with its place and in the reader’s language', async () => {
    const faulty = CSV.replace('A-02,6000 3000', 'A-01,5000 3000') + 'shell,A-03,30000 0; 31000 0; 31000 1000,,5,,\n';
    const answer = await importing(await upload(faulty), 'k');
    expect(answer.problems).toEqual([
      {
        code: 'power-unusable',
        message: expect.any(String),
        number: 'A-03',
        other: null,
        layer: 'power',
        line: 8,
        at: null,
      },
      expect.objectContaining({ code: 'number-twice', number: 'A-01', line: 7 }),
      expect.objectContaining({ code: 'booths-overlap', number: 'A-01', line: 6, at: { x: 5_500, y: 4_500 } }),
      expect.objectContaining({ code: 'booth-outside-hall', number: 'A-03', line: 8 }),
      expect.objectContaining({ code: 'booth-off-aisle', number: 'A-03' }),
    ]);
    expect(await booths()).toEqual([]);
  });

  it('of garbage, without end or by somebody else is answered clearly, while the gateway goes on', async () => {
    const dxf = '0\nSECTION\n2\nENTITIES\n' + '0\nLWPOLYLINE\n8\nBOOTH\n70\n1\n10\n0\n20\n0\n'.repeat(100_000);
    const uploadId = await upload(dxf);
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    const input = { fairId, uploadId, millimetresPerUnit: 1 };
    const started = performance.now();
    const answer = await ask<{ problems: object[] }>(CHECK, { input });
    const took = performance.now() - started;
    clearInterval(watch);
    expect(answer.problems).toEqual([{ code: 'too-many-entities', number: null, line: 200_006 }]);
    expect(longest).toBeLessThan(took / 2);
    const garbage = await ask<{ problems: { code: string }[] }>(CHECK, {
      input: { fairId, uploadId: await upload(new Uint8Array([0, 1, 2, 0xff])) },
    });
    expect(garbage.problems.map(({ code }) => code)).toEqual(['plan-file-unreadable']);
    const foreign = { fairId, uploadId: await upload(CSV, visitor) };
    expect(await ask(CHECK, { input: foreign })).toEqual({ __typename: 'NotFound', code: 'not-found' });
  });
});

describe('a picture under a hall', () => {
  it('is placed to scale, shown to those who may see the plan, placed anew and removed', async () => {
    const { hallId } = await importing(await upload(CSV), 'k');
    const SET = `mutation ($input: HallPictureInput!, $key: IdempotencyKey!) { setHallPicture(input: $input, idempotencyKey: $key) {
      __typename ... on HallPicture { path millimetresPerPixel } ... on ExpectedError { code } } }`;
    const line = { from: { x: 10, y: 10 }, to: { x: 110, y: 10 }, distanceMm: 2_000 };
    const svg = '<svg viewBox="0 0 300 200"><path d="M0 0h9"/></svg>';
    const input = { fairId, hallId, uploadId: await upload(svg), ...line };
    const set = await ask<{ path: string }>(SET, { input, key: 'p1' });
    expect(set).toMatchObject({ __typename: 'HallPicture', millimetresPerPixel: 20 });
    const shown = await get(set.path);
    expect([shown.status, await shown.text()]).toEqual([200, svg]);
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect((await get(set.path, visitor)).status).toBe(404);
    const anew = { ...input, uploadId: null, distanceMm: 4_000, origin: { x: -5, y: 7 } };
    await ask(SET, { input: anew, key: 'p2' });
    expect((await ask<{ pictures: object[] }>(PLAN, { fair: fairId })).pictures).toEqual([
      { path: set.path, widthPx: 300, millimetresPerPixel: 40, origin: { x: -5, y: 7 } },
    ]);
    const hostile = await upload('<svg viewBox="0 0 300 200"><script>alert(1)</script></svg>');
    expect(await ask(SET, { input: { ...input, uploadId: hostile }, key: 'p3' })).toEqual({
      __typename: 'UnusablePicture',
      code: 'unusable-picture',
    });
    const REMOVE = `mutation ($fair: ID!, $hall: ID!) { removeHallPicture(fairId: $fair, hallId: $hall) { __typename } }`;
    expect(await ask(REMOVE, { fair: fairId, hall: hallId })).toEqual({ __typename: 'RemovedHallPicture' });
    expect((await get(set.path)).status).toBe(404);
  });
});

describe('a plan that is drawn', () => {
  const CHANGE = `mutation ($input: ChangeBoothInput!, $key: IdempotencyKey!) { changeBooth(input: $input, idempotencyKey: $key) {
    __typename ... on ExpectedError { code } ... on UnusablePlan { problems { code number other } } } }`;
  const REMOVE = `mutation ($fair: ID!, $booth: ID!, $key: IdempotencyKey!) {
    removeBooth(fairId: $fair, boothId: $booth, idempotencyKey: $key) { __typename } }`;
  const WALK = `query ($fair: ID!, $from: ID!, $to: ID!) {
    walkingDistance(fairId: $fair, fromBoothId: $from, toBoothId: $to) { __typename ... on Walk { metres minutes } } }`;
  const box = (x: number, width: number) => [
    { x, y: 3_000 },
    { x: x + width, y: 3_000 },
    { x: x + width, y: 6_000 },
    { x, y: 6_000 },
  ];
  const drawn = async (): Promise<string[]> => {
    await importing(await upload(CSV), 'k');
    const sql = 'SELECT id FROM booths WHERE fair_id = ? ORDER BY number';
    const rows: { id: string }[] = await harness.database.dataSource.query(sql, [fairId]);
    return rows.map(({ id }) => id);
  };

  it('lets a free booth be redrawn and removed, and measures the way anew', async () => {
    const [first, second] = await drawn();
    const change = (input: object, key: string) => ask(CHANGE, { input: { fairId, boothId: second, ...input }, key });
    expect(await ask(WALK, { fair: fairId, from: first, to: second })).toMatchObject({ metres: 0 });
    const price = { amount: 1_234, currency: 'USD' };
    const changed = { number: 'B-9', kind: 'SHELL', outline: box(9_000, 3_000), powerW: 800, price };
    expect(await change(changed, 'c1')).toEqual({ __typename: 'ChangedBooth' });
    const sql = `SELECT number, kind, area_dm2, open_sides, power_w, price_currency, price_amount + 0 AS price_amount
      FROM booths WHERE fair_id = ? AND id = ?`;
    expect(await harness.database.dataSource.query(sql, [fairId, second])).toEqual([
      {
        number: 'B-9',
        kind: 'shell',
        area_dm2: 900,
        open_sides: 4,
        power_w: 800,
        price_currency: 'USD',
        price_amount: 1_234,
      },
    ]);
    expect(await change({ price: { ...price, amount: -1 } }, 'c0')).toEqual({
      __typename: 'InvalidInput',
      code: 'invalid-input',
    });
    expect(await ask(WALK, { fair: fairId, from: first, to: second })).toMatchObject({
      metres: expect.any(Number),
      minutes: 1,
    });
    expect(await change({ outline: box(5_000, 3_000) }, 'c2')).toEqual({
      __typename: 'UnusablePlan',
      code: 'unusable-plan',
      problems: [{ code: 'booths-overlap', number: 'A-01', other: 'B-9' }],
    });
    expect(await ask(REMOVE, { fair: fairId, booth: second, key: 'r' })).toEqual({ __typename: 'RemovedBooth' });
    expect(await ask(WALK, { fair: fairId, from: first, to: second })).toEqual({ __typename: 'NotFound' });
  });

  it('keeps the shape of a booth that somebody holds, and one that was ever booked', async () => {
    const [first, second] = await drawn();
    await fairs.openBooking(fairId);
    const companyId = await fairs.company('holder');
    await fairs.takePart(fairId, companyId);
    const HOLD = `mutation ($input: ClaimInput!, $key: IdempotencyKey!) { holdBooth(input: $input, idempotencyKey: $key) {
      __typename ... on ExpectedError { code } } }`;
    const held = await ask<{ __typename: string }>(HOLD, { input: { fairId, companyId, boothId: first }, key: 'h' });
    expect(held.__typename).toBe('HeldBooth');
    const change = (input: object, key: string) => ask(CHANGE, { input: { fairId, boothId: first, ...input }, key });
    expect(await change({ kind: 'RAW' }, 'c1')).toEqual({ __typename: 'BoothClaimed', code: 'booth-claimed' });
    expect(await change({ number: 'A-11' }, 'c2')).toEqual({ __typename: 'ChangedBooth' });
    expect(await ask(REMOVE, { fair: fairId, booth: first, key: 'r1' })).toEqual({ __typename: 'BoothClaimed' });
    await harness.database.dataSource.query(
      "UPDATE bookings SET state = 'expired', live_booth_id = NULL, nth = NULL, held_until = NULL WHERE fair_id = ?",
      [fairId],
    );
    expect(await ask(REMOVE, { fair: fairId, booth: first, key: 'r2' })).toEqual({ __typename: 'BoothHasHistory' });
    expect(await ask(HOLD, { input: { fairId, companyId, boothId: first }, key: 'h2' })).toMatchObject({
      __typename: 'HeldBooth',
    });
    expect(await ask(REMOVE, { fair: fairId, booth: second, key: 'r3' })).toEqual({ __typename: 'RemovedBooth' });
  });
});
