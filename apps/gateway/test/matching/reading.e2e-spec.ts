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
