/** A draw from the wishes to the bookings, through the gateway; anybody repeats it with the tool box. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DrawId } from '@ketnoi/booth-allocation';
import type { BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { startApp } from '@ketnoi/testing';
import { DrawWorld } from './draw-world.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

const FIRMS = ['Anhfirm', 'Binhfirm', 'Chifirm'];

let harness: Harness;
let draws: DrawWorld;
let organiser: SignedIn;
let fairId: FairId;
let boothIds: BoothId[];
let firms: { companyId: CompanyId; person: SignedIn }[];
let keys = 0;

beforeAll(async () => {
  harness = await startHarness();
  draws = new DrawWorld(harness);
  const fairs = new Fairs(harness.database.dataSource);
  fairId = await fairs.fair('Drawfair');
  await fairs.openBooking(fairId);
  organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
  firms = [];
  for (const name of FIRMS) {
    const companyId = await fairs.company(name);
    await fairs.takePart(fairId, companyId);
    const person = await harness.people.signedIn({ companies: [companyId], language: 'vi', email: `${name}@f.test` });
    firms.push({ companyId, person });
  }
  boothIds = [];
  for (let i = 0; i < 3; i++) {
    boothIds.push(await fairs.booth(fairId));
    await draws.square(fairId, boothIds[i], i);
  }
});
afterAll(() => harness.close());

async function ask<T>(as: SignedIn, document: string, variables: object = {}): Promise<T> {
  const answer = await harness.query<Record<string, T>>(document, { fair: fairId, ...variables }, { as });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data)[0];
}
const asOrganiser = <T>(document: string, variables: object = {}) => ask<T>(organiser, document, variables);

const handIn = (firm: number, wishes: BoothId[][]) =>
  ask<{ __typename: string; applicant?: string; problems?: object[] }>(
    firms[firm].person,
    `mutation ($input: HandInWishesInput!) { handInWishes(input: $input, idempotencyKey: "w${++keys}") {
       __typename ... on HandedInWishes { applicant } ... on InvalidInput { problems { path code message } } } }`,
    {
      input: {
        fairId,
        companyId: firms[firm].companyId,
        wishes: wishes.map((ids) => ({ boothIds: ids })),
        competitorIds: [],
      },
    },
  );
const create = async (over: object = {}): Promise<DrawId> => {
  const created = await asOrganiser<{ drawId: DrawId }>(
    `mutation ($input: CreateDrawInput!) { createDraw(input: $input, idempotencyKey: "d${++keys}") {
       __typename ... on CreatedDraw { drawId } ... on InvalidInput { problems { path code } } } }`,
    { input: { fairId, name: 'What if', seed: 4_000_000_000, ...over } },
  );
  await draws.carryOut(fairId, created.drawId);
  return created.drawId;
};
const download = async (kind: string, drawId: string, as: SignedIn | null): Promise<Response> =>
  fetch(`${harness.url}/exports/${kind}?fairId=${fairId}&drawId=${drawId}`, {
    headers: as ? { authorization: `Bearer ${as.token}` } : {},
  });

const load = async (text: string): Promise<object> => {
  const form = new FormData();
  form.set('file', new Blob([text], { type: 'text/csv' }), 'points.csv');
  const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${organiser.token}` };
  const sent = await fetch(`${harness.url}/uploads`, { method: 'POST', body: form, headers });
  const { uploadId } = (await sent.json()) as { uploadId: string };
  return asOrganiser(
    `mutation ($fair: ID!, $upload: ID!) { importPriorityPoints(fairId: $fair, uploadId: $upload) {
       __typename ... on SetPriorityPoints { companies } ... on UnusableFile { problems { row column code } } } }`,
    { upload: uploadId },
  );
};

it('takes wishes, and names each entry that is no good', async () => {
  await asOrganiser(`mutation ($fair: ID!) {
    setDrawCall(input: { fairId: $fair, wishesUntil: "2100-01-01T00:00:00Z" }) { __typename } }`);
  const foreign = await new Fairs(harness.database.dataSource).booth('01985f00-0000-7000-8000-000000000001' as FairId);
  const refused = await handIn(0, [[boothIds[0]], [boothIds[1], foreign]]);
  expect(refused).toEqual({
    __typename: 'InvalidInput',
    problems: [
      { path: ['wishes', '1', 'boothIds', '1'], code: 'booth-unknown', message: 'Hội chợ không có gian hàng này.' },
    ],
  });
  // All want the first booth; the second is the second choice of two.
  for (const firm of [0, 1, 2])
    expect((await handIn(firm, [[boothIds[0]], [boothIds[1]]].slice(0, 3 - firm))).__typename).toBe('HandedInWishes');
  const standings = firms.map(({ companyId }, i) => ({ companyId, points: 10 * i, newcomer: i === 0 }));
  await asOrganiser(
    `mutation ($fair: ID!, $standings: [PriorityPointsInput!]!) {
       setPriorityPoints(fairId: $fair, standings: $standings) { __typename } }`,
    { standings },
  );
});

it('reads priority points from a file, all or none', async () => {
  const rows = firms.map(({ companyId }, i) => `${companyId},${10 * i},${i === 0 ? 'x' : ''}`);
  expect(await load(`company,points,newcomer\n${rows[0]}\n0109999,5,\n${rows[0]}\n`)).toEqual({
    __typename: 'UnusableFile',
    problems: [
      { row: 3, column: 'company', code: 'unknown-company' },
      { row: 4, column: 'company', code: 'duplicate' },
    ],
  });
  expect(await load(`company,points,newcomer\n${rows.join('\n')}\n`)).toEqual({
    __typename: 'SetPriorityPoints',
    companies: 3,
  });
});

it('lists who wishes for what, in words, and takes the list back with other points', async () => {
  const listed = await asOrganiser<{ nodes: object[] }>(
    'query ($fair: ID!) { drawRequests(fairId: $fair) { nodes { company { shortName } points wishTexts } } }',
  );
  const number = async (id: string): Promise<string> =>
    (
      (await harness.database.dataSource.query('SELECT number FROM booths WHERE id = ?', [id])) as { number: string }[]
    )[0].number;
  const [first, second] = [await number(boothIds[0]), await number(boothIds[1])];
  expect(listed.nodes).toEqual([
    { company: { shortName: 'Anhfirm' }, points: 0, wishTexts: [first, second] },
    { company: { shortName: 'Binhfirm' }, points: 10, wishTexts: [first, second] },
    { company: { shortName: 'Chifirm' }, points: 20, wishTexts: [first] },
  ]);
  expect((await download('draw-requests', '', firms[0].person)).status).toBe(404);
  const sheet = await (await download('draw-requests', '', organiser)).text();
  const again = await load(
    sheet.replace(`Chifirm,${codeIn(sheet, 'Chifirm')},20`, `Chifirm,${codeIn(sheet, 'Chifirm')},21`),
  );
  expect(again).toEqual({ __typename: 'SetPriorityPoints', companies: 3 });
  const after = await asOrganiser<{ nodes: { points: number }[] }>(
    'query ($fair: ID!) { drawRequests(fairId: $fair) { nodes { points } } }',
  );
  expect(after.nodes.map(({ points }) => points)).toEqual([0, 10, 21]);
  await load(sheet);
});

const codeIn = (sheet: string, firm: string): string => new RegExp(`${firm},([^,]+),`).exec(sheet)?.[1] ?? '';

it('sets what-ifs side by side, and anybody who may repeats one to the byte', async () => {
  const [plain, newcomers] = [await create(), await create({ newcomersLeast: 1 })];
  const compared = await asOrganiser<{ draws: object[]; firms: { company: { shortName: string } }[] }>(
    `query ($fair: ID!, $draws: [ID!]!) { drawComparison(fairId: $fair, drawIds: $draws) {
       draws { gain lose } firms { company { shortName } draws { satisfaction rank booths } } } }`,
    { draws: [plain, newcomers] },
  );
  expect(compared.draws).toEqual([
    { gain: 0, lose: 0 },
    { gain: 1, lose: 1 },
  ]);
  expect(compared.firms.map(({ company }) => company.shortName).sort()).toEqual(['Anhfirm', 'Binhfirm']);

  expect((await download('draw-inputs', plain, firms[0].person)).status).toBe(404);
  await asOrganiser('mutation ($fair: ID!, $draw: ID!) { publishDraw(fairId: $fair, drawId: $draw) { __typename } }', {
    draw: plain,
  });
  expect((await download('draw-inputs', plain, null)).status).toBe(401);
  const inputs = await (await download('draw-inputs', plain, firms[0].person)).text();
  const [published] = await ask<{ inputsHash: string; seed: number }[]>(
    firms[0].person,
    'query ($fair: ID!) { publishedDraws(fairId: $fair) { inputsHash seed } }',
  );
  expect(published).toEqual({ inputsHash: createHash('sha256').update(inputs).digest('hex'), seed: 4_000_000_000 });
  for (const firm of firms) expect(inputs).not.toContain(firm.companyId);

  const folder = await mkdtemp(join(tmpdir(), 'draw-'));
  try {
    const [from, to] = [join(folder, 'inputs.json'), join(folder, 'result.json')];
    await writeFile(from, inputs);
    const tool = startApp('cli', {}, ['draw', from, '--out', to]);
    expect([(await tool.exited).code, tool.output()]).toEqual([0, expect.stringContaining('proved best')]);
    const stored = await (await download('draw-result', plain, organiser)).text();
    expect(await readFile(to, 'utf8')).toBe(stored);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('releases a draw once, and tells each firm its own outcome in its language and nobody else by name', async () => {
  const [drawId, otherDrawId] = [await create(), await create()];
  const release = (draw = drawId) =>
    asOrganiser<object>(
      `mutation ($fair: ID!, $draw: ID!) { releaseDraw(fairId: $fair, drawId: $draw, idempotencyKey: "r${++keys}") {
         __typename ... on ReleasedDraw { firms booths } ... on DrawNotReady { state message }
         ... on ReleaseRefused { refused: booths { reason message company { shortName } } } } }`,
      { draw },
    );
  expect(await release()).toEqual({ __typename: 'ReleasedDraw', firms: 2, booths: 2 });
  expect(await release()).toMatchObject({ __typename: 'DrawNotReady', state: 'released' });
  const message = 'Another draw has already given this firm its booths.';
  expect(await release(otherDrawId)).toEqual({
    __typename: 'ReleaseRefused',
    refused: expect.arrayContaining([{ reason: 'wishes-granted', message, company: { shortName: 'Chifirm' } }]),
  });
  const own = async (firm: number) =>
    ask<{ code: string; message: string; reasons: { message: string }[] }[]>(
      firms[firm].person,
      `query ($fair: ID!, $company: ID!) { companyDrawOutcomes(fairId: $fair, companyId: $company) {
         code message reasons { code message byPoints } } }`,
      { company: firms[firm].companyId },
    );
  const [winner] = await own(2);
  expect(winner).toMatchObject({ code: 'wish', message: expect.stringContaining('Nguyện vọng 1 được đáp ứng') });
  const [second] = await own(1);
  expect(second.reasons[0].message).toMatch(/thuộc về một đơn vị khác vì có điểm cao hơn \(20\)/);
  const [loser] = await own(0);
  expect(loser).toMatchObject({ code: 'full', message: 'Rất tiếc, không còn gian hàng nào phù hợp.' });
  for (const name of FIRMS) expect(JSON.stringify([winner, second, loser])).not.toContain(name);
  expect((await download('draw-result', drawId, firms[0].person)).status).toBe(200);
  expect((await download('draw-outcomes', drawId, firms[0].person)).status).toBe(404);
  const sheet = await (await download('draw-outcomes', drawId, organiser)).text();
  expect(sheet.split('\r\n')).toHaveLength(5);
  expect(sheet).toContain('Chifirm');
  expect((await download('draws', drawId, firms[0].person)).status).toBe(404);
  const [headings, ...all] = (await (await download('draws', drawId, organiser)).text()).trimEnd().split('\r\n');
  expect(headings).toContain('Draw,State,Seed,Drawn at');
  const states = all.map((line) => line.split(',')[1]);
  expect(states.filter((state) => state === 'Released')).toHaveLength(1);
  expect(states).toContain('Drawn');
  expect((await download('waitlist', drawId, firms[0].person)).status).toBe(404);
  expect(await (await download('waitlist', drawId, organiser)).text()).toContain('Position,Company,Priority points');
  const mails: { template: string; to_address: string; language: string }[] = await harness.database.dataSource.query(
    "SELECT template, to_address, language FROM mails WHERE template LIKE 'draw-%' ORDER BY to_address",
  );
  expect(mails.map(({ template, language }) => [template, language])).toEqual([
    ['draw-not-granted', 'vi'],
    ['draw-granted', 'vi'],
    ['draw-granted', 'vi'],
  ]);
});

it('says of a published draw that it was put away', async () => {
  const published = (): Promise<{ id: string; dropped: boolean }[]> =>
    ask(firms[0].person, 'query ($fair: ID!) { publishedDraws(fairId: $fair) { id dropped } }');
  const drawId = await create();
  const step = (name: string) =>
    asOrganiser(`mutation ($fair: ID!, $draw: ID!) { ${name}(fairId: $fair, drawId: $draw) { __typename } }`, {
      draw: drawId,
    });
  await step('publishDraw');
  expect(await published()).toContainEqual({ id: drawId, dropped: false });
  await step('discardDraw');
  expect(await published()).toContainEqual({ id: drawId, dropped: true });
});
