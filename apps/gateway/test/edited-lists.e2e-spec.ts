import { readTable, writeXlsx } from '@ketnoi/documents';
import { type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

interface Difference {
  readonly changes: readonly object[];
  readonly conflicts: readonly object[];
  readonly problems: readonly object[];
  readonly seen: string;
}

/** The list of companies goes out as Excel, is edited there, and comes back. */
describe('an edited list of companies', () => {
  let harness: Harness;
  let fairId: FairId;
  let organiser: SignedIn;
  let [lamvero, hoaSen]: CompanyId[] = [];
  let sheet: { headings: readonly string[]; rows: string[][] };

  beforeAll(async () => {
    harness = await startHarness();
    const fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Backagain');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    [hoaSen, lamvero] = [await fairs.company('Hoa Sen', 'JP'), await fairs.company('Lamvero', 'JP')];
    for (const id of [hoaSen, lamvero]) await fairs.takePart(fairId, id);
  });
  afterAll(() => harness.close());

  beforeEach(async () => {
    const answer = await fetch(`${harness.url}/exports/companies?fairId=${fairId}&format=xlsx`, {
      headers: { authorization: `Bearer ${organiser.token}` },
    });
    const { headings, rows } = unwrap(await readTable(new Uint8Array(await answer.arrayBuffer())));
    sheet = { headings, rows: rows.map(({ cells }) => [...cells]) };
  });

  const write = (row: number, heading: string, cell: string): void => {
    expect(sheet.headings).toContain(heading);
    sheet.rows[row][sheet.headings.indexOf(heading)] = cell;
  };
  async function upload(): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([(await writeXlsx({ title: 'x', ...sheet })) as BlobPart]), 'list.xlsx');
    const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${organiser.token}` };
    const response = await fetch(`${harness.url}/uploads`, { method: 'POST', body: form, headers });
    return ((await response.json()) as { uploadId: string }).uploadId;
  }
  async function ask<T>(document: string, variables: object): Promise<T> {
    const { data, errors } = await harness.query<{ answer: T }>(document, { ...variables }, { as: organiser });
    expect(errors).toBeUndefined();
    return data.answer;
  }
  const check = (uploadId: string): Promise<Difference> =>
    ask(
      `query ($input: EditedListInput!) { answer: checkEditedFirms(input: $input) { __typename ... on ListDifference {
        seen changes { row name column before after } conflicts { row column before after } problems { row column code } } } }`,
      { input: { fairId, uploadId } },
    );
  const takeBack = (uploadId: string, seen: string, key: string): Promise<object> =>
    ask(
      `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
        answer: takeBackFirms(input: $input, idempotencyKey: $key) { __typename
          ... on TakenBackList { changed } ... on ExpectedError { code } ... on UnusableFile { problems { row column code } } } }`,
      { input: { fairId, uploadId, seen }, key },
    );

  it('shows what would change, changes it once it is approved, and does so once', async () => {
    write(0, 'Số người', '3');
    write(1, 'Tên tiếng Anh', 'Lamvero Precision Co');
    const uploadId = await upload();
    const { changes, conflicts, problems, seen } = await check(uploadId);
    expect([conflicts, problems]).toEqual([[], []]);
    expect(changes).toEqual([
      { row: 2, name: 'Hoa Sen', column: 'seats', before: '1', after: '3' },
      { row: 3, name: 'Lamvero', column: 'englishName', before: 'Lamvero Co', after: 'Lamvero Precision Co' },
    ]);
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await takeBack(uploadId, seen, 'approved')));
    // However many firms change: one statement for what was done, and one for what happened by it.
    for (const table of ['audit_entries', 'outbox_events'])
      expect([table, sent.filter((statement) => statement.startsWith(`INSERT INTO ${table}`)).length]).toEqual([
        table,
        1,
      ]);
    expect(answer).toEqual({ __typename: 'TakenBackList', changed: 2 });
    expect(await takeBack(uploadId, seen, 'approved')).toEqual(answer);
    expect((await check(uploadId)).changes).toEqual([]);
    const { dataSource } = harness.database;
    const [{ seats }] = await dataSource.query<{ seats: number }[]>(
      'SELECT seats FROM participations WHERE fair_id = ? AND company_id = ?',
      [fairId, hoaSen],
    );
    const [{ english_name, version }] = await dataSource.query<{ english_name: string; version: number }[]>(
      'SELECT english_name, version FROM companies WHERE id = ?',
      [lamvero],
    );
    expect([seats, english_name, version]).toEqual([3, 'Lamvero Precision Co', 2]);
    const entries = await dataSource.query<{ detail: string }[]>(
      "SELECT CAST(detail AS CHAR) AS detail FROM audit_entries WHERE fair_id = ? AND action = 'take-back-firms' ORDER BY id",
      [fairId],
    );
    expect(entries.map(({ detail }) => JSON.parse(detail) as object)).toEqual([
      { seats: ['1', '3'] },
      { englishName: ['Lamvero Co', 'Lamvero Precision Co'] },
    ]);
  });

  it('names what others changed meanwhile, and changes nothing then', async () => {
    write(0, 'Số người', '5');
    write(1, 'Trang web', 'https://lamvero.example');
    await harness.database.dataSource.query('UPDATE participations SET seats = 4 WHERE company_id = ?', [hoaSen]);
    const uploadId = await upload();
    const { changes, conflicts, seen } = await check(uploadId);
    expect(conflicts).toEqual([{ row: 2, column: 'seats', before: '4', after: '5' }]);
    expect(changes).toHaveLength(1);
    expect(await takeBack(uploadId, seen, 'in-conflict')).toMatchObject({ code: 'changed-meanwhile' });
    const [{ website }] = await harness.database.dataSource.query<{ website: string | null }[]>(
      'SELECT website FROM companies WHERE id = ?',
      [lamvero],
    );
    expect(website).toBeNull();
  });

  it('is refused when it is not what was approved', async () => {
    write(1, 'Số người', '2');
    const { seen } = await check(await upload());
    write(1, 'Số người', '20');
    expect(await takeBack(await upload(), seen, 'another')).toMatchObject({ code: 'changed-meanwhile' });
  });

  it('names each cell that cannot be', async () => {
    write(0, 'Số người', 'many');
    write(0, 'Gian hàng', 'B12');
    write(1, 'Vai trò', 'guest');
    write(1, 'Quốc gia', 'Japan');
    const { problems, seen } = await check(await upload());
    expect(problems).toEqual([
      { row: 2, column: 'booths', code: 'not-taken-back' },
      { row: 2, column: 'seats', code: 'out-of-range' },
      { row: 3, column: 'country', code: 'unusable' },
      { row: 3, column: 'role', code: 'unusable' },
    ]);
    expect(await takeBack(await upload(), seen, 'wrong')).toMatchObject({ code: 'unusable-file', problems });
    write(1, 'Mã (giữ nguyên)', 'mã cũ');
    expect(await takeBack(await upload(), seen, 'no-id')).toMatchObject({ code: 'unusable-file' });
  });

  it('goes out beside that of people with a role', async () => {
    const get = (as: SignedIn) =>
      fetch(`${harness.url}/exports/people?fairId=${fairId}`, { headers: { authorization: `Bearer ${as.token}` } });
    const lines = (await (await get(organiser)).text()).trim().split('\r\n');
    expect(lines[0]).toContain('Họ tên,Tên không dấu,Vai trò tại hội chợ');
    expect(lines.slice(1)).toEqual([expect.stringContaining(',Ban tổ chức,')]);
    expect((await get(await harness.people.signedIn({ companies: [lamvero] }))).status).toBe(404);
  });

  it('leaves what a company shows everywhere to its own people, where another fair brought it in', async () => {
    const fairs = new Fairs(harness.database.dataSource);
    const other = await fairs.fair('Before');
    await fairs.takePart(other, lamvero);
    await harness.database.dataSource.query(
      'UPDATE participations SET created_at = created_at - INTERVAL 1 DAY WHERE fair_id = ?',
      [other],
    );
    await harness.people.add({ companies: [lamvero] });
    write(1, 'Tên viết tắt', 'Renamed');
    write(1, 'Số cuộc gặp tối đa', '7');
    expect((await check(await upload())).problems).toEqual([{ row: 3, column: 'shortName', code: 'not-in-care' }]);
  });
});
