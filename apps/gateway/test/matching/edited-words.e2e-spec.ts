import { readTable } from '@ketnoi/documents';
import { unwrap } from '@ketnoi/kernel';
import { EditedFiles } from '../edited-files.js';
import { type Harness, type SignedIn, startHarness } from '../harness.js';
import { type Firm, MatchingWorld } from './matching-world.js';

/** Words that no reading knew come back from a spreadsheet with what they mean. */
describe('an edited list of words', () => {
  let harness: Harness;
  let world: MatchingWorld;
  let list: EditedFiles;
  let smith: Firm;
  let buyer: Firm;
  let needId: string;
  beforeAll(async () => {
    harness = await startHarness();
    world = await MatchingWorld.open(harness, 'Words');
    list = new EditedFiles(harness, world.fairId, 'words', 'Words', world.organiser);
    smith = await world.firm('smith', 'supplier');
    buyer = await world.firm('customer', 'buyer', 'JP');
    await write('We are good at zorbling, blorping and quibbing.');
    needId = await world.need(buyer, {
      title: 'Blorping',
      facts: [{ kind: 'PROCESS', taxonomyId: 'hot-forging' }],
    });
  });
  afterAll(() => harness.close());

  const write = (body: string): Promise<unknown> =>
    world.ask(
      'mutation ($input: ProfileTextInput!) { writeProfileText(input: $input) { __typename } }',
      { input: { fairId: world.fairId, companyId: smith.companyId, language: 'EN', body } },
      smith.member,
    );
  const mapping = (word: string, taxonomyId?: string): Promise<unknown> =>
    world.ask(
      taxonomyId
        ? 'mutation ($input: WordMappingInput!) { mapWord(mapping: $input) { __typename } }'
        : 'mutation ($input: WordInput!) { unmapWord(word: $input) { __typename } }',
      { input: { fairId: world.fairId, word, language: 'EN', ...(taxonomyId ? { taxonomyId } : {}) } },
      world.organiser,
    );
  const mapped = async (): Promise<Record<string, unknown>> => {
    const words = await world.ask<{ word: string; taxonomyId: string; everywhere: boolean }[]>(
      'query ($fair: ID!) { mappedWords(fairId: $fair) { word taxonomyId everywhere } }',
      { fair: world.fairId },
      world.organiser,
    );
    return Object.fromEntries(words.map((one) => [one.word, one.everywhere ? [one.taxonomyId] : one.taxonomyId]));
  };
  const rows = async (): Promise<readonly (readonly string[])[]> => {
    const body = new Uint8Array(await (await list.download()).arrayBuffer());
    return unwrap(await readTable(body)).rows.map(({ cells }) => cells);
  };
  /** As rows name words that were met in English. */
  const met = (word: string): string => `fair:en:${word}`;
  const forging = async (): Promise<readonly string[] | null | undefined> =>
    (await world.verdicts(buyer, needId))[smith.companyId].why.reasons.find(({ fact }) => fact === 'process')?.supplier;

  it('goes out with where each word was met, to organisers alone', async () => {
    const out = await rows();
    expect(out.find(([word]) => word === 'zorbling')?.slice(0, 9)).toEqual([
      ...['zorbling', 'en', '', 'Hội chợ này', '', '1', '0', 'We are good at zorbling, blorping and quibbing.'],
      met('zorbling'),
    ]);
    expect(out.find(([word]) => word.toLowerCase() === 'blorping')?.slice(5, 7)).toEqual(['1', '1']);
    for (const stranger of [smith.member, world.officer, await harness.people.signedIn()])
      expect((await list.download(stranger)).status).toBe(404);
  });

  it('stands beside computed lists that go out to whom their pages are shown', async () => {
    const status = async (kind: string, as: SignedIn): Promise<number> =>
      (
        await fetch(`${harness.url}/exports/${kind}&fairId=${world.fairId}`, {
          headers: { authorization: `Bearer ${as.token}` },
        })
      ).status;
    const all = (kind: string): Promise<number[]> =>
      Promise.all([world.organiser, world.officer, smith.member].map((as) => status(kind, as)));
    expect(await all('unmet-demand?')).toEqual([200, 200, 404]);
    expect(await all('gaps?gap=need-without-request')).toEqual([200, 404, 404]);
    expect(await all('gaps?gap=anything')).toEqual([404, 404, 404]);
  });

  it('maps words by names and ids in any language, and everything is read by them', async () => {
    expect(await forging()).toBeUndefined();
    const uploadId = await list.edited({
      [met('zorbling')]: { 'columns.means': '熱間鍛造' },
      [met('quibbing')]: { 'columns.means': 'powder-coating', 'columns.word-reach': 'All fairs' },
    });
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      { name: 'quibbing', column: 'means', before: '', after: 'Powder coating' },
      { name: 'quibbing', column: 'where', before: 'This fair', after: 'All fairs' },
      { name: 'zorbling', column: 'means', before: '', after: 'Hot forging' },
    ]);
    const done = { __typename: 'TakenBackList', changed: 2 };
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await mapped()).toEqual({ zorbling: 'hot-forging', quibbing: ['powder-coating'] });
    expect(await forging()).toEqual(['hot-forging', 'powder-coating']);
    expect((await rows()).find(([word]) => word === 'zorbling')?.slice(2, 5)).toEqual([
      ...['Rèn nóng', 'Hội chợ này', 'hot-forging'],
    ]);
    // The same file again changes nothing: what it says stands.
    expect(await list.check(await list.edited({}))).toMatchObject({ changes: [], problems: [] });
    const [{ told }] = await harness.database.dataSource.query(
      `SELECT COUNT(*) AS told FROM audit_entries WHERE fair_id = ? AND action = 'map-word'`,
      [world.fairId],
    );
    expect(Number(told)).toBe(2);
  });

  it('maps otherwise and no longer, where nobody said something else meanwhile', async () => {
    const uploadId = await list.edited({
      [met('zorbling')]: { 'columns.means': 'Tiện CNC' },
      'everywhere:en:quibbing': { 'columns.means': '' },
    });
    const { changes, problems, seen } = await list.check(uploadId);
    expect([changes.length, problems]).toEqual([2, []]);
    await mapping('zorbling', 'cold-forging');
    expect(await list.takeBack(uploadId, seen, 'late')).toMatchObject({ code: 'changed-meanwhile' });
    expect((await list.check(uploadId)).changes).toMatchObject([{ name: 'quibbing' }]);
    expect(await mapped()).toEqual({ zorbling: 'cold-forging', quibbing: ['powder-coating'] });

    await mapping('zorbling', 'hot-forging');
    expect(await list.takeBack(uploadId, seen, 'later')).toEqual({ __typename: 'TakenBackList', changed: 2 });
    expect(await mapped()).toEqual({ zorbling: 'cnc-turning' });
    expect((await rows()).find(([word]) => word === 'quibbing')?.slice(2, 5)).toEqual(['', 'Hội chợ này', '']);
  });

  it('maps nothing when anything of it is wrong, and says what by row', async () => {
    // It stands in the list as it was met first.
    const blorping = (await rows()).map(([word]) => word).find((word) => /^blorping$/i.test(word)) ?? '';
    const uploadId = await list.edited({
      [met('zorbling')]: { 'columns.means': 'Synthetic leather' },
      [met('quibbing')]: { 'columns.means': 'hot-forging' },
      [met(blorping)]: { 'columns.means': 'no such thing' },
    });
    const { problems, seen } = await list.check(uploadId);
    expect(problems).toContainEqual(
      expect.objectContaining({
        column: 'means',
        code: 'several-meanings',
        message: expect.stringMatching(/^This could be: .*\(synthetic-leather-product\); .*\(synthetic-leather\)\./),
      }),
    );
    expect(problems).toContainEqual(expect.objectContaining({ column: 'means', code: 'unknown-meaning' }));
    expect(await list.takeBack(uploadId, seen, 'wrong')).toMatchObject({ __typename: 'UnusableFile' });
    expect(await mapped()).toEqual({ zorbling: 'cnc-turning' });
    const stranger = new EditedFiles(harness, world.fairId, 'words', 'Words', world.officer);
    expect(await stranger.takeBack(uploadId, seen, 'stranger')).toMatchObject({ code: 'not-found' });
  });

  it('lets one of two organisers say what a word means who say it at the same time', async () => {
    const colleague = await harness.people.signedIn({ roles: [{ fairId: world.fairId, role: 'organiser' }] });
    const theirs = new EditedFiles(harness, world.fairId, 'words', 'Words', colleague);
    const files = await Promise.all(
      [list, theirs].map(async (one, i) => {
        const uploadId = await one.edited({
          [met('quibbing')]: { 'columns.means': ['hot-forging', 'cnc-milling'][i] },
        });
        return { one, uploadId, seen: (await one.check(uploadId)).seen };
      }),
    );
    const answers = await Promise.all(
      files.map(({ one, uploadId, seen }, i) => one.takeBack(uploadId, seen, `at-${i}`)),
    );
    const won = answers.findIndex((answer) => 'changed' in answer);
    expect(answers[1 - won]).toMatchObject({ code: 'changed-meanwhile' });
    expect(await mapped()).toMatchObject({ quibbing: ['hot-forging', 'cnc-milling'][won] });
    await mapping('quibbing');
  });

  it('maps two hundred words in as many statements as two, and tells of them by one event', async () => {
    const pages = Array.from({ length: 8 }, (_, page) => Array.from({ length: 28 }, (_, i) => wordOf(page * 28 + i)));
    const words = pages.flat();
    for (const page of pages) {
      const other = await world.firm(`wordy-${page[0]}`, 'supplier');
      await world.ask(
        'mutation ($input: ProfileTextInput!) { writeProfileText(input: $input) { __typename } }',
        { input: { fairId: world.fairId, companyId: other.companyId, language: 'EN', body: `${page.join('. ')}.` } },
        other.member,
      );
    }
    const cost = async (some: readonly string[], key: string): Promise<number> => {
      const cells = Object.fromEntries(some.map((word) => [met(word), { 'columns.means': 'hot-forging' } as const]));
      const uploadId = await list.edited(cells);
      const { seen } = await list.check(uploadId);
      let answer: object | undefined;
      const sent = await harness.statements(async () => void (answer = await list.takeBack(uploadId, seen, key)));
      expect(answer).toEqual({ __typename: 'TakenBackList', changed: some.length });
      return sent.length;
    };
    const few = await cost(words.slice(0, 2), 'few');
    expect(await cost(words.slice(2, 202), 'many')).toBe(few);
    const events = await harness.database.dataSource.query(
      `SELECT payload FROM outbox_events WHERE fair_id = ? AND type = 'word-mapped' ORDER BY id DESC LIMIT 1`,
      [world.fairId],
    );
    const { payload } = events[0];
    expect((typeof payload === 'string' ? JSON.parse(payload) : payload).words).toHaveLength(200);
  });
});

/** Words that mean nothing: consonants and vowels by turns. */
const wordOf = (i: number): string => `${sound(i % 60)}${sound(Math.floor(i / 60) + 7)}${sound((i * 5 + 3) % 60)}xq`;
const sound = (n: number): string => `${'bdfgklmnprtv'[n % 12]}${'aeiou'[Math.floor(n / 12)]}`;
