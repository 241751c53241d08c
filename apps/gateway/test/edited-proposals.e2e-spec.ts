import { readTable, writeXlsx } from '@ketnoi/documents';
import { type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Programme } from './programme.js';

interface Difference {
  readonly changes: readonly object[];
  readonly conflicts: readonly object[];
  readonly problems: readonly object[];
  readonly seen: string;
}

/** The list of a round's proposals goes out as Excel, is decided on beside it, and comes back. */
describe('an edited list of proposals', () => {
  let harness: Harness;
  let programme: Programme;
  let fairId: FairId;
  let roundId: string;
  let organiser: SignedIn;
  let member: SignedIn;
  let buyerId: CompanyId;
  /** By the order of their scores. */
  let proposals: string[];

  beforeAll(async () => {
    harness = await startHarness();
    const { dataSource } = harness.database;
    const fairs = new Fairs(dataSource);
    programme = new Programme(dataSource);
    fairId = await fairs.fair('Proposalday');
    buyerId = await fairs.company('Sakura');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    member = await harness.people.signedIn({ companies: [buyerId] });
    roundId = await programme.round(fairId);
    proposals = [];
    for (const [i, name] of ['Hoa Sen', 'Hoa Mai', 'Hoa Lan'].entries()) {
      const supplierId = await fairs.company(name);
      proposals.push(await programme.proposal(fairId, roundId, buyerId, supplierId, i + 1));
    }
  });
  afterAll(() => harness.close());

  async function ask<T>(document: string, variables: object): Promise<T> {
    const { data, errors } = await harness.query<{ answer: T }>(document, { ...variables }, { as: organiser });
    expect(errors).toBeUndefined();
    return data.answer;
  }
  const file = (as: SignedIn, round = roundId): Promise<Response> =>
    fetch(`${harness.url}/exports/proposals?fairId=${fairId}&roundId=${round}&format=xlsx`, {
      headers: { authorization: `Bearer ${as.token}` },
    });
  async function exported(): Promise<{ headings: readonly string[]; rows: string[][] }> {
    const { headings, rows } = unwrap(await readTable(new Uint8Array(await (await file(organiser)).arrayBuffer())));
    return { headings, rows: rows.map(({ cells }) => [...cells]) };
  }
  type List = Awaited<ReturnType<typeof exported>>;
  const DECISION = 'Quyết định (Giữ hoặc Bỏ)';
  function write({ headings, rows }: List, id: string, heading: string, cell: string): void {
    const row = rows.find((cells) => cells[headings.indexOf('Mã (giữ nguyên)')] === id);
    expect([heading, headings.includes(heading), row !== undefined]).toEqual([heading, true, true]);
    if (row) row[headings.indexOf(heading)] = cell;
  }
  async function upload({ headings, rows }: List): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([(await writeXlsx({ title: 'x', headings, rows })) as BlobPart]), 'list.xlsx');
    const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${organiser.token}` };
    const response = await fetch(`${harness.url}/uploads`, { method: 'POST', body: form, headers });
    return ((await response.json()) as { uploadId: string }).uploadId;
  }
  const check = (uploadId: string): Promise<Difference> =>
    ask(
      `query ($input: EditedProposalsInput!) { answer: checkEditedProposals(input: $input) { ... on ListDifference {
        seen changes { row name column before after } conflicts { row before after }
        problems { row column code message } } } }`,
      { input: { fairId, roundId, uploadId } },
    );
  const takeBack = (uploadId: string, seen: string, key: string): Promise<object> =>
    ask(
      `mutation ($input: ApprovedProposalsInput!, $key: IdempotencyKey!) {
        answer: takeBackProposals(input: $input, idempotencyKey: $key) { __typename
          ... on TakenBackList { changed } ... on ExpectedError { code } } }`,
      { input: { fairId, roundId, uploadId, seen }, key },
    );
  async function states(): Promise<string[]> {
    const rows: { state: string }[] = await harness.database.dataSource.query(
      'SELECT state FROM proposals WHERE fair_id = ? AND round_id = ? ORDER BY position',
      [fairId, roundId],
    );
    return rows.map(({ state }) => state);
  }
  const setState = (id: string, state: string): Promise<unknown> =>
    harness.database.dataSource.query('UPDATE proposals SET state = ? WHERE fair_id = ? AND id = ?', [
      state,
      fairId,
      id,
    ]);

  it('goes out to those who run the fair alone, best first, with reasons in their language', async () => {
    expect((await file(member)).status).toBe(404);
    expect((await file(organiser, 'x')).status).toBe(404);
    expect((await file(organiser, buyerId)).status).toBe(404);
    const { headings, rows } = await exported();
    const at = (heading: string): string[] => rows.map((cells) => cells[headings.indexOf(heading)]);
    expect(at('Thứ tự')).toEqual(['1', '2', '3']);
    expect(at('Bên mua')).toEqual(['Sakura', 'Sakura', 'Sakura']);
    expect(at('Nhà cung cấp')).toEqual(['Hoa Sen', 'Hoa Mai', 'Hoa Lan']);
    expect(at('Điểm')).toEqual(['79.5', '78.5', '77.5']);
    expect(at(DECISION)).toEqual(['Giữ', 'Giữ', 'Giữ']);
    expect(at('Lý do chính')[0]).toContain('400');
  });

  it('shows what would be dropped, drops it once it is approved, and does so once', async () => {
    const list = await exported();
    write(list, proposals[1], DECISION, 'bỏ');
    const uploadId = await upload(list);
    const { changes, problems, seen } = await check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toEqual([{ row: 3, name: 'Sakura – Hoa Mai', column: 'decision', before: 'Giữ', after: 'Bỏ' }]);
    expect(await takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    expect(await states()).toEqual(['proposed', 'proposed', 'proposed']);
    const done = { __typename: 'TakenBackList', changed: 1 };
    expect(await takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await states()).toEqual(['proposed', 'dropped', 'proposed']);
    const audited = await harness.database.dataSource.query(
      `SELECT action FROM audit_entries WHERE fair_id = ? AND subject_id = ?`,
      [fairId, roundId],
    );
    expect(audited).toEqual([{ action: 'review-proposals' }]);
  });

  it('names cells that are there to be read and words that decide nothing, and decides nothing then', async () => {
    const list = await exported();
    write(list, proposals[0], 'Điểm', '99');
    write(list, proposals[1], DECISION, 'Giữ');
    write(list, proposals[2], DECISION, 'có lẽ');
    const uploadId = await upload(list);
    const { problems, seen } = await check(uploadId);
    expect(problems).toMatchObject([
      { row: 2, column: 'score', code: 'not-taken-back' },
      { row: 4, column: 'decision', code: 'unusable' },
    ]);
    expect(await takeBack(uploadId, seen, 'wrong')).toMatchObject({ code: 'unusable-file' });
    expect(await states()).toEqual(['proposed', 'dropped', 'proposed']);
  });

  it('shows what was sent meanwhile, and then refuses to decide on it', async () => {
    const list = await exported();
    write(list, proposals[0], DECISION, 'Bỏ');
    write(list, proposals[1], DECISION, 'Giữ');
    const uploadId = await upload(list);
    const { seen } = await check(uploadId);
    await setState(proposals[0], 'offered');
    expect(await takeBack(uploadId, seen, 'late')).toMatchObject({ code: 'changed-meanwhile' });
    expect((await check(uploadId)).conflicts).toEqual([{ row: 2, before: 'Đã gửi', after: 'Bỏ' }]);
    expect(await states()).toEqual(['offered', 'dropped', 'proposed']);
    const anew = await exported();
    write(anew, proposals[0], DECISION, 'Bỏ');
    expect((await check(await upload(anew))).problems).toMatchObject([
      { row: 2, column: 'decision', code: 'proposal-offered' },
    ]);
  });
});
