import { readTable, writeXlsx } from '@ketnoi/documents';
import { type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { newId } from './people.js';

interface Difference {
  readonly changes: readonly object[];
  readonly conflicts: readonly object[];
  readonly problems: readonly object[];
  readonly seen: string;
}
type Row = Readonly<Partial<Record<'E-mail' | 'Họ tên' | 'Vai trò' | 'firm' | 'language' | 'state', string>>>;

const HEADINGS = {
  firm: 'Doanh nghiệp (mã số thuế hoặc mã)',
  language: 'Ngôn ngữ thư (vi, en, ja, ko, zh-Hant, th)',
  state: 'Trạng thái (ghi “Đã thu hồi” để thu hồi)',
} as const;

/** The list of invitations goes out as Excel and comes back with whom to invite and whose invitation to revoke. */
describe('an edited list of invitations', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let organiser: SignedIn;
  let [hoaSen, lamvero]: CompanyId[] = [];

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Inviteback');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    [hoaSen, lamvero] = [await fairs.company('Hoa Sen'), await fairs.company('Lamvero', 'JP')];
    for (const id of [hoaSen, lamvero]) await fairs.takePart(fairId, id);
    await harness.database.dataSource.query("UPDATE companies SET tax_code = '0100109106' WHERE id = ?", [hoaSen]);
  });
  afterAll(() => harness.close());

  interface Sheet {
    headings: readonly string[];
    rows: string[][];
  }
  const file = (as: SignedIn): Promise<Response> =>
    fetch(`${harness.url}/exports/invitations?fairId=${fairId}&format=xlsx`, {
      headers: { authorization: `Bearer ${as.token}` },
    });
  async function exported(): Promise<Sheet> {
    const { headings, rows } = unwrap(await readTable(new Uint8Array(await (await file(organiser)).arrayBuffer())));
    return { headings, rows: rows.map(({ cells }) => [...cells]) };
  }
  const columnOf = ({ headings }: Sheet, name: string): number => {
    const at = headings.indexOf((HEADINGS as Partial<Record<string, string>>)[name] ?? name);
    expect([name, at]).not.toEqual([name, -1]);
    return at;
  };
  function add(sheet: Sheet, row: Row): void {
    const cells = sheet.headings.map(() => '');
    for (const [name, cell] of Object.entries({ 'Vai trò': 'Người của doanh nghiệp', language: 'vi', ...row }))
      cells[columnOf(sheet, name)] = cell;
    sheet.rows.push(cells);
  }
  function rowOf(sheet: Sheet, email: string): string[] {
    const row = sheet.rows.find((cells) => cells[columnOf(sheet, 'E-mail')] === email);
    if (!row) throw new Error(`${email} is not in the list`);
    return row;
  }
  async function upload(sheet: Sheet): Promise<string> {
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
      `query ($input: EditedListInput!) { answer: checkEditedInvitations(input: $input) { ... on ListDifference {
        seen changes { row name column before after } conflicts { row before after } problems { row column code } } } }`,
      { input: { fairId, uploadId } },
    );
  const takeBack = (uploadId: string, seen: string, key: string): Promise<object> =>
    ask(
      `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
        answer: takeBackInvitations(input: $input, idempotencyKey: $key) { __typename
          ... on TakenBackList { changed } ... on ExpectedError { code } } }`,
      { input: { fairId, uploadId, seen }, key },
    );
  const count = async (table: 'mails' | 'invitations'): Promise<number> => {
    const [{ n }] = await harness.database.dataSource.query<{ n: string }[]>(
      `SELECT COUNT(*) AS n FROM ${table} WHERE fair_id = ?`,
      [fairId],
    );
    return Number(n);
  };

  it('goes out to organisers alone, empty too, with the columns to write into', async () => {
    expect((await file(await harness.people.signedIn({ companies: [hoaSen] }))).status).toBe(404);
    const sheet = await exported();
    for (const name of ['E-mail', 'Họ tên', 'Vai trò', 'firm', 'language', 'state']) columnOf(sheet, name);
    expect(sheet.rows).toEqual([]);
  });

  it('shows whom it invites, invites them once it is approved, and sends each letter once', async () => {
    const sheet = await exported();
    add(sheet, { 'E-mail': 'Lan@Hoasen.test', 'Họ tên': 'Nguyễn Thị Lan', firm: '100109106' });
    add(sheet, { 'E-mail': 'ken@lamvero.test', firm: lamvero, language: 'JA' });
    add(sheet, { 'E-mail': 'phien@dich.test', 'Vai trò': 'interpreter' });
    const uploadId = await upload(sheet);
    const { changes, conflicts, problems, seen } = await check(uploadId);
    expect([conflicts, problems]).toEqual([[], []]);
    const invited = { column: 'invitation', before: '' };
    expect(changes).toEqual([
      { ...invited, row: 2, name: 'lan@hoasen.test', after: 'Nguyễn Thị Lan · Người của doanh nghiệp · Hoa Sen · vi' },
      { ...invited, row: 3, name: 'ken@lamvero.test', after: 'Người của doanh nghiệp · Lamvero · ja' },
      { ...invited, row: 4, name: 'phien@dich.test', after: 'Phiên dịch · vi' },
    ]);
    expect([await count('invitations'), await count('mails')]).toEqual([0, 0]);
    expect(await takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const done = { __typename: 'TakenBackList', changed: 3 };
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await takeBack(uploadId, seen, 'once')));
    expect(answer).toEqual(done);
    for (const table of ['invitations', 'mails', 'audit_entries'])
      expect([table, sent.filter((one) => one.startsWith(`INSERT INTO ${table}`)).length]).toEqual([
        table,
        table === 'audit_entries' ? 2 : 1,
      ]);
    expect(sent.length).toBeLessThanOrEqual(25);
    expect(await takeBack(uploadId, seen, 'once')).toEqual(done);
    expect([await count('invitations'), await count('mails')]).toEqual([3, 3]);
    // With another key the same file invites nobody again: they are invited already.
    expect(await takeBack(uploadId, seen, 'again')).toMatchObject({ code: 'unusable-file' });
    expect((await check(uploadId)).problems).toEqual([
      { row: 2, column: 'email', code: 'invited-already' },
      { row: 3, column: 'email', code: 'invited-already' },
      { row: 4, column: 'email', code: 'invited-already' },
    ]);
    const letters: { to_address: string; language: string }[] = await harness.database.dataSource.query(
      'SELECT to_address, language FROM mails WHERE fair_id = ? ORDER BY to_address',
      [fairId],
    );
    expect(letters.map(({ to_address, language }) => [to_address, language])).toEqual([
      ['ken@lamvero.test', 'ja'],
      ['lan@hoasen.test', 'vi'],
      ['phien@dich.test', 'vi'],
    ]);
  });

  it('revokes what it marks, and may invite the same address anew in one go', async () => {
    const sheet = await exported();
    const untouched = await check(await upload(sheet));
    expect([untouched.changes, untouched.conflicts, untouched.problems]).toEqual([[], [], []]);
    rowOf(sheet, 'phien@dich.test')[columnOf(sheet, 'state')] = 'revoked';
    add(sheet, { 'E-mail': 'phien@dich.test', 'Vai trò': 'Nhân viên quầy' });
    const uploadId = await upload(sheet);
    const { changes, problems, seen } = await check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([
      { name: 'phien@dich.test', column: 'state', before: 'Đang mở', after: 'Đã thu hồi' },
      { name: 'phien@dich.test', column: 'invitation', after: 'Nhân viên quầy · vi' },
    ]);
    expect(await takeBack(uploadId, seen, 'revoked')).toMatchObject({ changed: 2 });
    const states = (await exported()).rows.map((cells) => cells[columnOf(sheet, 'state')]);
    expect(states.sort()).toEqual(['Đang mở', 'Đang mở', 'Đang mở', 'Đã thu hồi']);
    const actions: { action: string }[] = await harness.database.dataSource.query(
      "SELECT action FROM audit_entries WHERE fair_id = ? AND action IN ('revoke-invitation', 'take-back-invitations')",
      [fairId],
    );
    expect(actions.map(({ action }) => action).sort()).toEqual([
      'revoke-invitation',
      'take-back-invitations',
      'take-back-invitations',
    ]);
  });

  it('names what was answered meanwhile and what cannot be read, and does nothing then', async () => {
    const sheet = await exported();
    rowOf(sheet, 'ken@lamvero.test')[columnOf(sheet, 'state')] = 'Đã thu hồi';
    rowOf(sheet, 'lan@hoasen.test')[columnOf(sheet, 'E-mail')] = 'other@hoasen.test';
    add(sheet, { 'E-mail': 'nobody', firm: '0312345678' });
    await harness.database.dataSource.query(
      "UPDATE invitations SET accepted_at = UTC_TIMESTAMP(3) WHERE email = 'ken@lamvero.test'",
    );
    const uploadId = await upload(sheet);
    const { conflicts, problems, seen } = await check(uploadId);
    expect(conflicts).toMatchObject([{ before: 'Đã nhận', after: 'Đã thu hồi' }]);
    expect(problems.map((problem) => ({ ...problem, row: 0 }))).toEqual([
      { row: 0, column: 'email', code: 'not-taken-back' },
      { row: 0, column: 'email', code: 'not-an-email' },
      { row: 0, column: 'firm', code: 'firm-not-at-fair' },
    ]);
    const before = await count('mails');
    expect(await takeBack(uploadId, seen, 'wrong')).toMatchObject({ code: 'unusable-file' });
    expect(await count('mails')).toBe(before);
  });

  it('knows who is at the fair, leaves firms to their own people, and tells of no account elsewhere', async () => {
    await harness.people.add({ email: 'desk@fair.test', roles: [{ fairId, role: 'desk-staff' }] });
    const elsewhere = await fairs.fair('Elsewhere');
    await harness.people.add({ email: 'known@elsewhere.test', roles: [{ fairId: elsewhere, role: 'interpreter' }] });
    const kept = await fairs.company('Keptelsewhere');
    await fairs.takePart(elsewhere, kept);
    await fairs.takePart(fairId, kept);
    await harness.database.dataSource.query(
      'UPDATE participations SET created_at = created_at - INTERVAL 1 DAY WHERE fair_id = ?',
      [elsewhere],
    );
    await harness.people.add({ companies: [kept] });
    const sheet: Sheet = { ...(await exported()), rows: [] };
    add(sheet, { 'E-mail': 'desk@fair.test', 'Vai trò': 'Phiên dịch' });
    add(sheet, { 'E-mail': 'known@elsewhere.test', 'Vai trò': 'Phiên dịch' });
    add(sheet, { 'E-mail': 'colleague@kept.test', firm: kept });
    add(sheet, { 'E-mail': 'colleague@none.test', firm: newId() });
    add(sheet, { 'E-mail': 'colleague@named.test', firm: 'Cơ khí Hoa Sen' });
    const { changes, problems } = await check(await upload(sheet));
    expect(problems).toEqual([
      { row: 2, column: 'email', code: 'here-already' },
      { row: 4, column: 'firm', code: 'not-in-care' },
      { row: 5, column: 'firm', code: 'firm-not-at-fair' },
      { row: 6, column: 'firm', code: 'firm-not-at-fair' },
    ]);
    expect(changes).toMatchObject([{ row: 3, name: 'known@elsewhere.test' }]);
  });

  it('sends a thousand invitations in as many statements as three', async () => {
    const sheet: Sheet = { ...(await exported()), rows: [] };
    for (let i = 0; i < 1000; i++) add(sheet, { 'E-mail': `p${i}@many.test`, firm: '0100109106', language: 'en' });
    const uploadId = await upload(sheet);
    const { changes, seen } = await check(uploadId);
    expect(changes).toHaveLength(1000);
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await takeBack(uploadId, seen, 'many')));
    expect(answer).toMatchObject({ changed: 1000 });
    expect(sent.length).toBeLessThanOrEqual(25);
  });
});
