import { type Harness, startHarness } from '../harness.js';
import { type Firm, MatchingWorld } from './matching-world.js';

interface Fact {
  readonly id: string;
  readonly kind: string;
  readonly taxonomyId: string | null;
  readonly source: string;
  readonly words: string | null;
}

let harness: Harness;
let world: MatchingWorld;
let firm: Firm;
beforeAll(async () => {
  harness = await startHarness();
  world = await MatchingWorld.open(harness, 'Reading');
  firm = await world.firm('reader', 'supplier');
});
afterAll(() => harness.close());

const write = (
  body: string,
  language = 'EN',
): Promise<{ factsRead: number; notices: { code: string; text: string }[] }> =>
  world.ask(
    `mutation ($input: ProfileTextInput!) { writeProfileText(input: $input) {
      ... on SavedProfileText { factsRead notices { code text } } ... on ExpectedError { message } } }`,
    { input: { fairId: world.fairId, companyId: firm.companyId, language, body } },
    firm.member,
  );
const profile = (): Promise<{
  facts: Fact[];
  texts: { body: string }[];
  contradictions: { code: string; text: string }[];
}> =>
  world.ask(
    `query ($id: ID!) { company(id: $id) { ... on Company {
      facts { id kind taxonomyId source words amount } texts { body } contradictions { code text } } } }`,
    { id: firm.companyId },
    firm.member,
  );
const settle = (factId: string, verdict: string, correction?: object): Promise<{ __typename: string }> =>
  world.ask(
    'mutation ($input: ReadFactInput!) { settleReadFact(input: $input) { __typename } }',
    { input: { fairId: world.fairId, companyId: firm.companyId, factId, verdict, correction } },
    firm.member,
  );
const processes = async (): Promise<string[][]> =>
  (await profile()).facts
    .filter((f) => f.kind === 'PROCESS')
    .map((f) => [f.taxonomyId ?? '', f.source])
    .sort();

describe('what is read from a text', () => {
  it('is offered with its words, and confirmed, corrected or rejected one by one', async () => {
    expect((await write('We do hot forging, CNC turning and powder coating.')).factsRead).toBeGreaterThanOrEqual(3);
    const { facts } = await profile();
    expect(facts.every((f) => f.source === 'READ' && f.words)).toBe(true);
    const of = (id: string): string => facts.find((f) => f.taxonomyId === id)?.id ?? '';
    expect(await settle(of('hot-forging'), 'CONFIRMED')).toEqual({ __typename: 'SavedCompany' });
    expect(await settle(of('cnc-turning'), 'CORRECTED', { kind: 'PROCESS', taxonomyId: 'cnc-milling' })).toEqual({
      __typename: 'SavedCompany',
    });
    expect(await settle(of('powder-coating'), 'REJECTED')).toEqual({ __typename: 'SavedCompany' });
    expect(await settle(of('hot-forging'), 'REJECTED')).toEqual({ __typename: 'InvalidInput' });
    const settled = [
      ['cnc-milling', 'DECLARED'],
      ['hot-forging', 'DECLARED'],
    ];
    expect(await processes()).toEqual(settled);
    await write('We do hot forging, CNC turning and powder coating.');
    expect(await processes()).toEqual(settled);
  });

  it('is told in notices where the text is odd, and the rest is kept', async () => {
    const long = `${'We make steel brackets. '.repeat(5000)}We do hot forging.`;
    const { notices } = await write(`Hot forging \u0007 of gears 🚀 鍛造 rèn nóng. ${long}`);
    expect(notices.map(({ code }) => code)).toEqual(['text-cut', 'control-characters-removed']);
    expect(notices[0].text).toContain('The text is too long');
    const [{ body }] = (await profile()).texts;
    expect(body).toHaveLength(100_000 - 1);
    expect(body).toContain('🚀 鍛造 rèn nóng');
    expect((await write('MOQ 50,000 pcs. Capacity: 20,000 pcs per month.')).notices).toMatchObject([
      { code: 'contradiction' },
    ]);
    expect((await profile()).contradictions).toMatchObject([
      {
        code: 'order-above-capacity',
        text: 'The minimum order of 50,000 pcs exceeds the monthly capacity of 20,000 pcs.',
      },
    ]);
  });
});

interface OpenFact {
  readonly id: string;
  readonly kind: string;
  readonly words: string;
}
interface SettledNeed {
  readonly facts: readonly { taxonomyId: string; source: string }[];
  readonly readFacts: readonly OpenFact[];
  readonly monthlyVolume: number | null;
  readonly toleranceMm: number | null;
}

describe('what is read from the text of a need', () => {
  const body = 'Hot forging and CNC turning in SCM440, powder coating. 5,000 pcs per month, tolerance ±0.05 mm.';
  const seen = (needId: string, as = reader.member): Promise<SettledNeed> =>
    world.ask(
      `query ($fair: ID!, $id: ID!) { need(fairId: $fair, id: $id) { ... on Need { monthlyVolume toleranceMm
        facts { taxonomyId source } readFacts { id kind taxonomyId amount unit words } } } }`,
      { fair: world.fairId, id: needId },
      as,
    );
  const settleNeed = (needId: string, factId: string, verdict: string, correction?: object) =>
    world.ask<{ __typename: string; problems?: { path: string[]; code: string }[] }>(
      `mutation ($input: SettleNeedFactInput!) { settleNeedFact(input: $input) { __typename
        ... on InvalidInput { problems { path code } } } }`,
      { input: { fairId: world.fairId, needId, factId, verdict, correction } },
      reader.member,
    );
  const edit = (needId: string, version: number, need: object): Promise<{ __typename: string }> =>
    world.ask(
      `mutation ($fair: ID!, $id: ID!, $need: NeedInput!, $version: Int!) {
        editNeed(fairId: $fair, needId: $id, need: $need, version: $version) { __typename } }`,
      { fair: world.fairId, id: needId, need: { language: 'EN', title: 'Shafts', body, ...need }, version },
      reader.member,
    );
  let reader: Firm;
  beforeAll(async () => {
    reader = await world.firm('needing', 'buyer', 'JP');
  });

  it('is offered to the buyer alone, and confirmed, corrected or rejected one by one', async () => {
    const needId = await world.need(reader, { title: 'Shafts', body });
    const before = await seen(needId);
    expect(before.facts).toEqual([]);
    const ids = before.readFacts.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'process:hot-forging',
        'process:cnc-turning',
        'process:powder-coating',
        'monthly-volume:5000:pcs',
        'tolerance-mm:0.05',
      ]),
    );
    expect(before.readFacts.find(({ id }) => id === 'process:hot-forging')?.words).toBe('Hot forging');
    expect((await seen(needId, firm.member)).readFacts).toEqual([]);

    const saved = { __typename: 'SavedNeed' };
    expect(await settleNeed(needId, 'process:hot-forging', 'CONFIRMED')).toEqual(saved);
    expect(await settleNeed(needId, 'process:cnc-turning', 'CORRECTED', { taxonomyId: 'cnc-milling' })).toEqual(saved);
    expect(await settleNeed(needId, 'process:powder-coating', 'REJECTED')).toEqual(saved);
    expect(await settleNeed(needId, 'tolerance-mm:0.05', 'CORRECTED', { amount: 0.02 })).toEqual(saved);
    expect(await settleNeed(needId, 'monthly-volume:5000:pcs', 'CONFIRMED')).toEqual(saved);
    expect(await settleNeed(needId, 'process:powder-coating', 'CONFIRMED')).toEqual({ __typename: 'NotFound' });
    const after = await seen(needId);
    expect(after).toMatchObject({ monthlyVolume: 5000, toleranceMm: 0.02 });
    expect(after.facts).toEqual([
      { taxonomyId: 'cnc-milling', source: 'DECLARED' },
      { taxonomyId: 'hot-forging', source: 'DECLARED' },
    ]);
    const processes = async () => (await seen(needId)).readFacts.filter(({ kind }) => kind === 'PROCESS');
    expect(await processes()).toEqual([]);
    // What was rejected stays so when the text is written, and read, again; what is new in it is offered.
    const version = 5;
    const stated = {
      monthlyVolume: 5000,
      unit: 'PCS',
      facts: after.facts.map(({ taxonomyId }) => processOf(taxonomyId)),
    };
    const longer = { ...stated, body: `${body} Then laser cutting.` };
    expect(await edit(needId, version, { ...longer, facts: [] })).toEqual(saved);
    expect((await processes()).map(({ id }) => id)).toEqual(['process:hot-forging', 'process:laser-cutting']);
    // A list that is stated in one go is whole.
    expect(await edit(needId, version + 1, longer)).toEqual(saved);
    expect(await processes()).toEqual([]);
  });

  it('is not added to a list that was stated whole after one fact of it was confirmed', async () => {
    const text = 'Suppliers with ISO 9001. IATF 16949 certificate required.';
    const needId = await world.need(reader, { title: 'Bushings', body: text });
    const open = async () =>
      (await seen(needId)).readFacts.filter(({ kind }) => kind === 'CERTIFICATE').map(({ id }) => id);
    expect(await open()).toEqual(['certificate:iso-9001', 'certificate:iatf-16949']);
    expect((await settleNeed(needId, 'certificate:iso-9001', 'CONFIRMED')).__typename).toBe('SavedNeed');
    expect(await open()).toEqual(['certificate:iatf-16949']);
    const facts = [{ kind: 'CERTIFICATE', taxonomyId: 'iso-9001', strength: 'REQUIRED' }];
    expect((await edit(needId, 2, { title: 'Bushings', body: text, facts })).__typename).toBe('SavedNeed');
    expect(await open()).toEqual([]);
  });

  it('is confirmed by two at once', async () => {
    const needId = await world.need(reader, { title: 'Flanges', body });
    const both = ['process:hot-forging', 'process:cnc-turning', 'tolerance-mm:0.05'];
    const answers = await Promise.all(both.map((id) => settleNeed(needId, id, 'CONFIRMED')));
    expect(answers).toEqual(both.map(() => ({ __typename: 'SavedNeed' })));
    expect(await seen(needId)).toMatchObject({
      facts: [{ taxonomyId: 'cnc-turning' }, { taxonomyId: 'hot-forging' }],
      toleranceMm: 0.05,
    });
  });

  it('counts in scores as read until it is settled, and no longer once it is rejected', async () => {
    await world.declare(firm, [{ kind: 'PROCESS', taxonomyId: 'laser-cutting' }]);
    const needId = await world.need(reader, { title: 'Brackets', body: 'Laser cutting and deep drawing.' });
    const process = async () =>
      (await world.verdicts(reader, needId))[firm.companyId].why.reasons.find(({ fact }) => fact === 'process');
    const read = (await process())?.points ?? 0;
    expect(read).toBeGreaterThan(0);
    await settleNeed(needId, 'process:deep-drawing', 'REJECTED');
    expect((await process())?.points).toBeGreaterThan(read);
    await settleNeed(needId, 'process:laser-cutting', 'REJECTED');
    // What the word bracket lets guess is left.
    expect((await process())?.text).toContain('The processes needed are metal stamping;');
  });

  it('is told what is wrong with a correction, by name', async () => {
    const needId = await world.need(reader, {
      title: 'Gears',
      body: 'Hot forging. Tolerance ±0.05 mm, 5,000 pcs per month. ISO 9001.',
    });
    const refused = (path: string[], code: string) => ({ __typename: 'InvalidInput', problems: [{ path, code }] });
    expect(await settleNeed(needId, 'process:hot-forging', 'CORRECTED', { taxonomyId: 'no-such' })).toEqual(
      refused(['correction', 'taxonomyId'], 'unknown-id'),
    );
    expect(await settleNeed(needId, 'process:hot-forging', 'CORRECTED')).toEqual(refused(['correction'], 'required'));
    expect(await settleNeed(needId, 'monthly-volume:5000:pcs', 'CORRECTED', { amount: 4000 })).toEqual(
      refused(['correction', 'unit'], 'required'),
    );
    expect(await settleNeed(needId, 'certificate:iso-9001', 'CORRECTED', { taxonomyId: 'iatf-16949' })).toEqual(
      refused(['correction', 'strength'], 'required'),
    );
    expect(await settleNeed(needId, 'tolerance-mm:0.05', 'CORRECTED', { amount: -1 })).toEqual(
      refused(['correction', 'amount'], 'out-of-range'),
    );
    expect(await settleNeed(needId, 'tolerance-mm:0.05', 'CORRECTED', { taxonomyId: 'steel' })).toMatchObject({
      problems: [{ path: ['correction', 'amount'] }, { path: ['correction', 'taxonomyId'] }],
    });
  });
});

const processOf = (taxonomyId: string) => ({ kind: 'PROCESS', taxonomyId });

describe('a word that no reading knew', () => {
  const unknown = async (): Promise<{ word: string; texts: number; examples: string[] }[]> =>
    world.ask(
      'query ($fair: ID!) { unknownWords(fairId: $fair) { word language texts examples } }',
      { fair: world.fairId },
      world.organiser,
    );
  const map = (mapping: object, as = world.organiser): Promise<{ __typename: string }> =>
    world.ask(
      'mutation ($mapping: WordMappingInput!) { mapWord(mapping: $mapping) { __typename } }',
      { mapping: { fairId: world.fairId, ...mapping } },
      as,
    );

  it.each(['部材', '丸物部品', 'thép', '공정'])('is mapped in any script: %s', async (word) => {
    expect(await map({ word, taxonomyId: 'hot-forging' })).toEqual({ __typename: 'MappedWord' });
  });

  it('is collected, mapped, and read at once wherever it stands', async () => {
    const smith = await world.firm('smith', 'supplier');
    const input = {
      fairId: world.fairId,
      companyId: smith.companyId,
      language: 'EN',
      body: 'We are good at zorbling.',
    };
    await world.ask(
      'mutation ($input: ProfileTextInput!) { writeProfileText(input: $input) { __typename } }',
      { input },
      smith.member,
    );
    const buyer = await world.firm('customer', 'buyer', 'JP');
    const needId = await world.need(buyer, {
      title: 'Blorping',
      facts: [{ kind: 'PROCESS', taxonomyId: 'hot-forging' }],
      confidential: true,
    });
    const words = await unknown();
    expect(words.find(({ word }) => word.toLowerCase() === 'zorbling')).toMatchObject({
      texts: 1,
      examples: [expect.stringContaining('good at zorbling')],
    });
    // A word of a confidential need alone would tell what it is about.
    expect(JSON.stringify(words)).not.toMatch(/blorping/i);
    const process = async () =>
      (await world.verdicts(buyer, needId))[smith.companyId].why.reasons.find(({ fact }) => fact === 'process');
    expect(await process()).toBeUndefined();
    expect(await map({ word: 'zorbling', taxonomyId: 'no-such-node' })).toEqual({ __typename: 'InvalidInput' });
    expect(await map({ word: 'zorbling', taxonomyId: 'hot-forging', language: 'EN' })).toEqual({
      __typename: 'MappedWord',
    });
    expect((await process())?.supplier).toEqual(['hot-forging']);
    expect((await unknown()).some(({ word }) => word.toLowerCase() === 'zorbling')).toBe(false);
    const read = await world.ask<{ facts: { id: string; words: string }[] }>(
      'query ($input: TextToReadInput!) { readText(input: $input) { facts { kind id words } unknownWords notices { code } } }',
      { input: { fairId: world.fairId, text: 'Zorbling, 5000 pcs/month', side: 'NEED', language: 'EN' } },
      buyer.member,
    );
    expect(read.facts).toContainEqual({ kind: 'process', id: 'hot-forging', words: 'Zorbling' });
    await world.ask(
      'mutation ($word: WordInput!) { unmapWord(word: $word) { __typename } }',
      { word: { fairId: world.fairId, word: 'zorbling', language: 'EN' } },
      world.organiser,
    );
    expect(await process()).toBeUndefined();
  });
});
