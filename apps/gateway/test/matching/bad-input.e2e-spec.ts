import { LANGUAGES } from '@ketnoi/kernel';
import { type Harness, startHarness } from '../harness.js';
import { type Firm, MatchingWorld } from './matching-world.js';

let harness: Harness;
let world: MatchingWorld;
let firm: Firm;
beforeAll(async () => {
  harness = await startHarness();
  world = await MatchingWorld.open(harness, 'Badinput');
  firm = await world.firm('hasty', 'supplier');
});
afterAll(() => harness.close());

interface Declared {
  readonly __typename: string;
  readonly refused: readonly { index: number; kind: string; said: string; codes: string[]; text: string }[];
  readonly company: { readonly facts: readonly { kind: string; taxonomyId: string | null; amount: number | null }[] };
}

async function declare(facts: readonly object[], language: string, key = world.key()): Promise<Declared> {
  const { data } = await harness.query<{ declareFacts: Declared }>(
    `mutation ($input: CompanyAtFairInput!, $facts: [ProfileFactInput!]!, $key: IdempotencyKey!) {
      declareFacts(input: $input, facts: $facts, idempotencyKey: $key) { __typename ... on SavedCompany {
        refused { index kind said codes text problems { path code message } }
        company { facts { kind taxonomyId amount } } } } }`,
    { input: { fairId: world.fairId, companyId: firm.companyId }, facts, key },
    { as: firm.member, headers: { 'accept-language': language } },
  );
  return data.declareFacts;
}

const FACTS = [
  { kind: 'PROCESS', taxonomyId: 'no-such-process' },
  { kind: 'PROCESS', taxonomyId: 'hot-forging' },
  { kind: 'MOQ', amount: 50_000, unit: 'PCS' },
  { kind: 'MONTHLY_CAPACITY', amount: 20_000, unit: 'PCS' },
  { kind: 'CERTIFICATE', taxonomyId: 'iso-9001' },
];

describe('facts that make no sense', () => {
  it('are refused one by one, each by name, and the rest is kept', async () => {
    const key = world.key();
    const { __typename, refused, company } = await declare(FACTS, 'en', key);
    expect(__typename).toBe('SavedCompany');
    expect(refused.map(({ index, said, codes }) => [index, said, codes])).toEqual([
      [0, 'no-such-process', ['unknown-id']],
      [2, '50000', ['order-above-capacity']],
      [3, '20000', ['order-above-capacity']],
    ]);
    expect(refused[0].text).toContain('no-such-process');
    expect(refused[1].text).toContain('50,000 pcs exceeds the monthly capacity of 20,000');
    expect(company.facts.map(({ taxonomyId }) => taxonomyId).sort()).toEqual(['hot-forging', 'iso-9001']);
    expect((await declare(FACTS, 'en', key)).refused).toEqual(refused);
  });

  it('are told in the language of the reader', async () => {
    const { refused } = await declare(FACTS, 'vi');
    expect(refused[0].text).toContain('no-such-process');
    expect(refused[1].text).toContain('lớn hơn công suất tháng');
  });

  it('are refused beside what the firm said before, which stays', async () => {
    await declare([{ kind: 'MONTHLY_CAPACITY', amount: 900, unit: 'PCS' }], 'en');
    const { refused, company } = await declare([{ kind: 'MOQ', amount: 1_000, unit: 'PCS' }], 'en');
    expect(refused.map(({ codes }) => codes)).toEqual([['order-above-capacity']]);
    expect(company.facts.map(({ amount }) => amount).filter(Boolean)).toEqual([900]);
  });
});

const MEGABYTE = 1_048_576;
const profile = () =>
  world.ask<{ facts: { kind: string; taxonomyId: string; source: string }[]; texts: { body: string }[] }>(
    'query ($id: ID!) { company(id: $id) { ... on Company { facts { kind taxonomyId source } texts { body } } } }',
    { id: firm.companyId },
    firm.member,
  );
const write = (body: string) =>
  harness.query<{ writeProfileText: { factsRead: number; notices: { code: string; text: string }[] } }>(
    `mutation ($input: ProfileTextInput!) { writeProfileText(input: $input) {
      ... on SavedProfileText { factsRead notices { code text } } } }`,
    { input: { fairId: world.fairId, companyId: firm.companyId, language: 'VI', body } },
    { as: firm.member },
  );

describe('a profile text of a megabyte', () => {
  it('is read as far as texts are read, and says that it was cut', async () => {
    const sentence = 'Chúng tôi gia công tiện CNC chi tiết thép. ';
    const body = sentence.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(sentence)));
    const { status, data, errors } = await write(body);
    expect([status, errors]).toEqual([200, undefined]);
    expect(data.writeProfileText.factsRead).toBeGreaterThan(0);
    expect(data.writeProfileText.notices.map(({ code }) => code)).toContain('text-cut');
    expect(data.writeProfileText.notices[0].text).toMatch(/100,?000 of/);
  });

  it('is refused in the language of the reader when the whole request is longer than requests may be', async () => {
    const send = async (language: string) => {
      const response = await fetch(`${harness.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${firm.member.token}`,
          'accept-language': language,
        },
        body: JSON.stringify({ query: '{ __typename }', variables: { body: 'x'.repeat(2 * MEGABYTE) } }),
      });
      expect(response.status).toBe(413);
      expect(response.headers.get('content-type')).toContain('application/json');
      const { errors } = (await response.json()) as Refused;
      expect(errors.map(({ extensions }) => extensions)).toEqual([
        { code: 'REQUEST_TOO_LARGE', mostBytes: harness.config.limits.bodyBytes },
      ]);
      return errors[0].message;
    };
    const messages: string[] = [];
    for (const language of LANGUAGES) messages.push(await send(language));
    expect(new Set(messages).size).toBe(LANGUAGES.length);
    expect(messages.every((message) => message.includes('kB'))).toBe(true);
    expect(await send('fr, ja;q=0.8')).toBe(messages[LANGUAGES.indexOf('ja')]);
    expect((await profile()).texts).toHaveLength(1);
  });
});

describe('a text of all scripts with what no screen can show', () => {
  it('is read in what it says, kept but for control characters, and says what was left out', async () => {
    const { data } = await write('Rèn nóng\u0000\u0007 鍛造 🚀 ตีขึ้นรูป 단조 \ud800 — IATF 16949, ISO 9001 ✅. 月1000件');
    expect(data.writeProfileText.notices).toMatchObject([{ code: 'control-characters-removed' }]);
    const { facts, texts } = await profile();
    expect(facts.map(({ taxonomyId }) => taxonomyId)).toEqual(expect.arrayContaining(['hot-forging', 'iatf-16949']));
    expect(texts[0].body).toContain('鍛造 🚀 ตีขึ้นรูป 단조');
    expect(texts[0].body).not.toMatch(/[\u0000-\u001f]|[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('of a need names each id that is none, by place, in the language of the reader', async () => {
    const buyer = await world.firm('puzzled', 'buyer', 'JP');
    const { data } = await harness.query<{
      writeNeed: { problems: { path: string[]; code: string; message: string }[] };
    }>(
      `mutation ($input: CompanyAtFairInput!, $need: NeedInput!, $key: IdempotencyKey!) {
        writeNeed(input: $input, need: $need, idempotencyKey: $key) { ... on InvalidInput {
          problems { path code message } } } }`,
      {
        input: { fairId: world.fairId, companyId: buyer.companyId },
        need: {
          language: 'JA',
          title: '歯車 🚀',
          productId: 'no-such-product',
          facts: [
            { kind: 'PROCESS', taxonomyId: 'hot-forging' },
            { kind: 'MATERIAL', taxonomyId: 'unobtainium' },
          ],
        },
        key: world.key(),
      },
      { as: buyer.member, headers: { 'accept-language': 'ja' } },
    );
    expect(data.writeNeed.problems.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['productId', 'unknown-id'],
      ['facts.1.taxonomyId', 'unknown-id'],
    ]);
    expect(data.writeNeed.problems[0].message).toMatch(/[ぁ-ん]/);
  });
});

interface Refused {
  readonly errors: readonly { message: string; extensions: { code: string; mostBytes: number } }[];
}
