import { Uploads } from '@ketnoi/persistence';
import type { SignedIn } from '../harness.js';
import { type Harness, startHarness } from '../harness.js';
import { type Firm, MatchingWorld } from './matching-world.js';

/** Thirty, and two more than anybody of a buyer asks in a day. */
const MARKETS = 'VN JP KR TW HK TH CN SG MY ID PH IN AU US CA MX DE FR IT GB NL ES PL CZ SE CH AT BE DK NO FI PT';
const FORGING = { kind: 'PROCESS', taxonomyId: 'hot-forging' };

let harness: Harness;
let world: MatchingWorld;
let buyer: Firm;
let suppliers: Firm[];
beforeAll(async () => {
  harness = await startHarness();
  world = await MatchingWorld.open(harness, 'Buyers');
  buyer = await world.firm('Fumi', 'buyer', 'JP');
  suppliers = await Promise.all(['one', 'two', 'three'].map((name) => world.firm(name, 'supplier')));
  for (const supplier of suppliers) await world.declare(supplier, [FORGING]);
});
afterAll(() => harness.close());

describe('a list of needs', () => {
  const upload = (text: string, { personId }: SignedIn): Promise<string> =>
    harness.app.get(Uploads).keep({
      ...{ personId, fairId: world.fairId, name: 'needs.csv', contentType: 'text/csv', hours: 1 },
      body: Buffer.from(text),
    });
  const input = (uploadId: string) => {
    return { fairId: world.fairId, companyId: buyer.companyId, uploadId, language: 'JA' };
  };
  const save = (uploadId: string, key = world.key(), as = buyer.member): Promise<Record<string, unknown>> =>
    world.ask(
      `mutation ($input: NeedsFileInput!, $key: IdempotencyKey!) { importNeeds(input: $input, idempotencyKey: $key) {
        __typename ... on ImportedNeeds { needIds } ... on UnusableFile { problems { row column code } } } }`,
      { input: input(uploadId), key },
      as,
    );
  const titles = async (): Promise<string[]> => {
    const { nodes } = await world.ask<{ nodes: { title: string }[] }>(
      `query ($fair: ID!, $company: ID!) { needs(fairId: $fair, companyId: $company) {
        ... on NeedConnection { nodes { title } } } }`,
      { fair: world.fairId, company: buyer.companyId },
      buyer.member,
    );
    return nodes.map(({ title }) => title);
  };

  it('is shown before it is saved, saved whole once, or not at all', async () => {
    const bad = await upload('件名,製品,月間数量\nギヤ,gear,5000\n謎,zorbling,いくつか\n', buyer.member);
    const shown = await world.ask(
      `query ($input: NeedsFileInput!) { needsFile(input: $input) { ... on NeedsFilePreview {
        lines { row title monthlyVolume unit } problems { row column code message } } } }`,
      { input: input(bad) },
      buyer.member,
    );
    expect(shown).toMatchObject({
      lines: [{ row: 2, title: 'ギヤ', monthlyVolume: 5000, unit: 'PCS' }, { row: 3 }],
    });
    const problems = [
      { row: 3, column: 'product', code: 'unknown-id' },
      { row: 3, column: 'monthlyVolume', code: 'unusable' },
    ];
    expect(shown).toMatchObject({ problems });
    expect(await save(bad)).toEqual({ __typename: 'UnusableFile', problems });
    expect(await titles()).toEqual([]);

    const good = await upload('text;processes\n熱間鍛造のギヤを探しています;hot-forging\n', buyer.member);
    const [key, saved] = ['once', await save(good, 'once')];
    expect(saved.needIds).toHaveLength(1);
    expect(await save(good, key)).toEqual(saved);
    expect(await titles()).toEqual(['熱間鍛造のギヤを探しています']);
    expect((await save(good, world.key(), suppliers[0].member)).__typename).toBe('NotFound');
  });
});

describe('the suppliers for a need', () => {
  it('come a page at a time, and by what the gates say', async () => {
    const needId = await world.need(buyer, { facts: [FORGING] });
    const page = (after: string | null, verdict: string | null = null) =>
      world.ask<{ matches: { rank: number; supplierId: string }[]; pageInfo: object; possible: number }>(
        `query ($fair: ID!, $company: ID!, $need: ID!, $after: String, $verdict: MatchVerdict) {
          matches(fairId: $fair, companyId: $company, needId: $need, first: 2, after: $after, verdict: $verdict) {
            matches { rank supplierId } pageInfo { endCursor hasNextPage } possible unknown blocked } }`,
        { fair: world.fairId, company: buyer.companyId, need: needId, after, verdict },
        buyer.member,
      );
    const first = await page(null);
    expect(first).toMatchObject({ pageInfo: { endCursor: '2', hasNextPage: true }, possible: 3, blocked: 0 });
    const second = await page('2');
    expect(second).toMatchObject({ matches: [{ rank: 3 }], pageInfo: { endCursor: '3', hasNextPage: false } });
    const seen = [...first.matches, ...second.matches].map(({ supplierId }) => supplierId);
    expect(new Set(seen)).toEqual(new Set(suppliers.map(({ companyId }) => companyId)));
    expect((await page(null, 'BLOCKED')).matches).toEqual([]);
  });
});

describe('a question of a buyer', () => {
  it('is one of not too many a day', async () => {
    const eager = await world.firm('Gaku', 'buyer', 'JP');
    const ask = (market: string): Promise<{ problems?: { code: string }[] }> =>
      world.ask(
        `mutation ($input: AskSupplierInput!, $key: IdempotencyKey!) { askSupplier(input: $input, idempotencyKey: $key) {
          ... on InvalidInput { problems { code } } } }`,
        {
          input: { fairId: world.fairId, companyId: suppliers[2].companyId, kind: 'MARKET', taxonomyId: market },
          key: world.key(),
        },
        eager.member,
      );
    const refused: string[] = [];
    for (const market of MARKETS.split(' '))
      refused.push(...((await ask(market)).problems ?? []).map(({ code }) => code));
    expect(refused).toEqual(['asked-enough', 'asked-enough']);
  });

  const ask = (
    as: SignedIn,
    about: object = { kind: 'MOQ', unit: 'PCS' },
  ): Promise<{ letters?: number; __typename: string }> =>
    world.ask(
      `mutation ($input: AskSupplierInput!, $key: IdempotencyKey!) { askSupplier(input: $input, idempotencyKey: $key) {
        __typename ... on AskedSupplier { letters } } }`,
      {
        input: { ...{ fairId: world.fairId, companyId: suppliers[1].companyId }, ...about },
        key: world.key(),
      },
      as,
    );
  const waiting = (as: Firm, of = as): Promise<{ id: string; text: string }[] | null> =>
    world.ask(
      'query ($fair: ID!, $company: ID!) { companyQuestions(fairId: $fair, companyId: $company) { id kind text } }',
      { fair: world.fairId, company: of.companyId },
      as.member,
    );

  it('is put once, waits in the supplier’s profile and is answered there', async () => {
    expect((await ask(suppliers[0].member)).__typename).toBe('NotFound');
    expect(await ask(buyer.member)).toMatchObject({ letters: 1 });
    expect(await ask(buyer.member)).toMatchObject({ letters: 0 });
    expect(await waiting(buyer, suppliers[1])).toBeNull();
    const [question, ...others] = (await waiting(suppliers[1])) ?? [];
    expect(others).toEqual([]);
    const atOnce = await Promise.all([1, 2, 3, 4].map(() => ask(buyer.member, { kind: 'LEAD_TIME_DAYS' })));
    expect(atOnce.map(({ letters }) => letters).sort()).toEqual([0, 0, 0, 1]);
    expect(await waiting(suppliers[1])).toHaveLength(2);
    expect(question.text).not.toMatch(/Fumi/);

    const answer = (as: Firm, amount: number) =>
      world.ask<object>(
        `mutation ($input: CompanyQuestionAnswerInput!) { answerCompanyQuestion(input: $input) {
          __typename ... on AnsweredQuestion { facts } } }`,
        { input: { fairId: world.fairId, companyId: suppliers[1].companyId, questionId: question.id, amount } },
        as.member,
      );
    expect(await answer(buyer, 500)).toMatchObject({ __typename: 'NotFound' });
    expect(await answer(suppliers[1], 500)).toMatchObject({ facts: 1 });
    expect(await waiting(suppliers[1])).toHaveLength(1);
    const { facts } = await world.ask<{ facts: object[] }>(
      'query ($id: ID!) { company(id: $id) { ... on Company { facts { kind amount unit source } } } }',
      { id: suppliers[1].companyId },
      suppliers[1].member,
    );
    expect(facts).toContainEqual({ kind: 'MOQ', amount: 500, unit: 'PCS', source: 'DECLARED' });
  });
});
