/** What a word means at every fair is said by whoever organises every fair, and by nobody else. */
import type { FairId } from '@ketnoi/kernel';
import { Fairs } from '../fairs.js';
import { type Harness, type SignedIn, startHarness } from '../harness.js';

describe('a word of all fairs', () => {
  let harness: Harness;
  let [own, other]: FairId[] = [];
  let ofOne: SignedIn;
  let ofBoth: SignedIn;

  beforeAll(async () => {
    harness = await startHarness();
    const fairs = new Fairs(harness.database.dataSource);
    [own, other] = [await fairs.fair('Shared words'), await fairs.fair('Other words')];
    const organises = (...fairIds: FairId[]): Promise<SignedIn> =>
      harness.people.signedIn({ roles: fairIds.map((fairId) => ({ fairId, role: 'organiser' })), language: 'en' });
    [ofOne, ofBoth] = [await organises(own), await organises(own, other)];
  });
  afterAll(() => harness.close());

  const ask = async (document: string, variables: object, as: SignedIn): Promise<unknown> => {
    const { data, errors } = await harness.query<{ answer: unknown }>(document, { ...variables }, { as });
    expect(errors).toBeUndefined();
    return data.answer;
  };
  const told = '__typename ... on ExpectedError { code message }';
  const map = (as: SignedIn, everywhere = true): Promise<unknown> =>
    ask(
      `mutation ($mapping: WordMappingInput!) { answer: mapWord(mapping: $mapping) { ${told} } }`,
      { mapping: { fairId: own, word: 'zorbling', taxonomyId: 'hot-forging', everywhere } },
      as,
    );
  const unmap = (as: SignedIn): Promise<unknown> =>
    ask(
      `mutation ($word: WordInput!) { answer: unmapWord(word: $word) { ${told} } }`,
      { word: { fairId: own, word: 'zorbling', everywhere: true } },
      as,
    );
  const may = (as: SignedIn): Promise<unknown> =>
    ask('query ($fairId: ID!) { answer: mayMapEverywhere(fairId: $fairId) }', { fairId: own }, as);
  const refused = {
    ...{ __typename: 'OnlyThisFair', code: 'only-this-fair' },
    message:
      'What a word means at all fairs is said, and taken back, only by somebody who organises every fair that is not over. You can map it for this fair.',
  };

  it('is mapped and taken back by whoever organises all of them, for one fair by each organiser', async () => {
    expect([await may(ofOne), await may(ofBoth), await may(await harness.people.signedIn())]).toEqual([
      ...[false, true, null],
    ]);
    expect(await map(ofOne)).toEqual(refused);
    expect(await map(ofOne, false)).toEqual({ __typename: 'MappedWord' });
    expect(await map(ofBoth)).toEqual({ __typename: 'MappedWord' });
    expect(await unmap(ofOne)).toEqual(refused);
    expect(await unmap(ofBoth)).toEqual({ __typename: 'MappedWord' });
  });

  it('asks nothing of fairs that are over', async () => {
    await harness.database.dataSource.query(
      "UPDATE fairs SET starts_on = '2020-01-01', ends_on = '2020-01-02' WHERE id = ?",
      [other],
    );
    expect(await may(ofOne)).toBe(true);
    expect(await map(ofOne)).toEqual({ __typename: 'MappedWord' });
  });
});
