import type { CompanyId, FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import type { EditedSheet, Row } from './edited-sheet.js';
import { Fairs } from './fairs.js';
import { type Harness, startHarness } from './harness.js';
import { newId } from './people.js';

/** The list of invitations goes out as Excel and comes back with whom to invite and whose invitation to revoke. */
describe('an edited list of invitations', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let list: EditedFiles;
  let [hoaSen, lamvero]: CompanyId[] = [];

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Inviteback');
    const organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    list = new EditedFiles(harness, fairId, 'invitations', 'Invitations', organiser);
    [hoaSen, lamvero] = [await fairs.company('Hoa Sen'), await fairs.company('Lamvero', 'JP')];
    for (const id of [hoaSen, lamvero]) await fairs.takePart(fairId, id);
    await harness.database.dataSource.query("UPDATE companies SET tax_code = '0100109106' WHERE id = ?", [hoaSen]);
  });
  afterAll(() => harness.close());

  const add = (sheet: EditedSheet, row: Row): void =>
    sheet.add({ 'columns.role': 'Người của doanh nghiệp', 'columns.letter-language': 'vi', ...row });
  const revoke = (sheet: EditedSheet, email: string, word: string): void =>
    sheet.write(email, { 'columns.invitation-state': word }, 'columns.email');
  const count = async (table: 'mails' | 'invitations'): Promise<number> => {
    const [{ n }] = await harness.database.dataSource.query<{ n: string }[]>(
      `SELECT COUNT(*) AS n FROM ${table} WHERE fair_id = ?`,
      [fairId],
    );
    return Number(n);
  };

  it('goes out to organisers alone, empty too, with the columns to write into', async () => {
    expect((await list.download(await harness.people.signedIn({ companies: [hoaSen] }))).status).toBe(404);
    const sheet = await list.sheet();
    for (const key of ['email', 'person', 'role', 'invited-firm', 'letter-language', 'invitation-state'] as const)
      expect(sheet.cells(`columns.${key}`)).toEqual([]);
    expect(sheet.rows).toEqual([]);
  });

  it('shows whom it invites, invites them once it is approved, and sends each letter once', async () => {
    const sheet = await list.sheet();
    add(sheet, {
      'columns.email': 'Lan@Hoasen.test',
      'columns.person': 'Nguyễn Thị Lan',
      'columns.invited-firm': '100109106',
    });
    add(sheet, {
      'columns.email': 'ken@lamvero.test',
      'columns.invited-firm': lamvero,
      'columns.letter-language': 'JA',
    });
    add(sheet, { 'columns.email': 'phien@dich.test', 'columns.role': 'interpreter' });
    const uploadId = await list.upload(sheet);
    const { changes, conflicts, problems, seen } = await list.check(uploadId);
    expect([conflicts, problems]).toEqual([[], []]);
    const invited = { column: 'invitation', before: '' };
    expect(changes).toEqual([
      { ...invited, name: 'lan@hoasen.test', after: 'Nguyễn Thị Lan · Người của doanh nghiệp · Hoa Sen · vi' },
      { ...invited, name: 'ken@lamvero.test', after: 'Người của doanh nghiệp · Lamvero · ja' },
      { ...invited, name: 'phien@dich.test', after: 'Phiên dịch · vi' },
    ]);
    expect([await count('invitations'), await count('mails')]).toEqual([0, 0]);
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const done = { __typename: 'TakenBackList', changed: 3 };
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await list.takeBack(uploadId, seen, 'once')));
    expect(answer).toEqual(done);
    for (const table of ['invitations', 'mails', 'audit_entries'])
      expect([table, sent.filter((one) => one.startsWith(`INSERT INTO ${table}`)).length]).toEqual([
        table,
        table === 'audit_entries' ? 2 : 1,
      ]);
    expect(sent.length).toBeLessThanOrEqual(25);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect([await count('invitations'), await count('mails')]).toEqual([3, 3]);
    // With another key the same file invites nobody again: they are invited already.
    expect(await list.takeBack(uploadId, seen, 'again')).toMatchObject({ code: 'unusable-file' });
    expect((await list.check(uploadId)).problems).toMatchObject([
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
    const sheet = await list.sheet();
    const untouched = await list.check(await list.upload(sheet));
    expect([untouched.changes, untouched.conflicts, untouched.problems]).toEqual([[], [], []]);
    revoke(sheet, 'phien@dich.test', 'revoked');
    add(sheet, { 'columns.email': 'phien@dich.test', 'columns.role': 'Nhân viên quầy' });
    const uploadId = await list.upload(sheet);
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([
      { name: 'phien@dich.test', column: 'state', before: 'Đang mở', after: 'Đã thu hồi' },
      { name: 'phien@dich.test', column: 'invitation', after: 'Nhân viên quầy · vi' },
    ]);
    expect(await list.takeBack(uploadId, seen, 'revoked')).toMatchObject({ changed: 2 });
    const states = (await list.sheet()).cells('columns.invitation-state');
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
    const sheet = await list.sheet();
    revoke(sheet, 'ken@lamvero.test', 'Đã thu hồi');
    sheet.write('lan@hoasen.test', { 'columns.email': 'other@hoasen.test' }, 'columns.email');
    add(sheet, { 'columns.email': 'nobody', 'columns.invited-firm': '0312345678' });
    await harness.database.dataSource.query(
      "UPDATE invitations SET accepted_at = UTC_TIMESTAMP(3) WHERE email = 'ken@lamvero.test'",
    );
    const uploadId = await list.upload(sheet);
    const { conflicts, problems, seen } = await list.check(uploadId);
    expect(conflicts).toMatchObject([{ before: 'Đã nhận', after: 'Đã thu hồi' }]);
    expect(problems).toMatchObject([
      { column: 'email', code: 'not-taken-back' },
      { column: 'email', code: 'not-an-email' },
      { column: 'firm', code: 'firm-not-at-fair' },
    ]);
    const before = await count('mails');
    expect(await list.takeBack(uploadId, seen, 'wrong')).toMatchObject({ code: 'unusable-file' });
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
    const sheet = (await list.sheet()).bare();
    add(sheet, { 'columns.email': 'desk@fair.test', 'columns.role': 'Phiên dịch' });
    add(sheet, { 'columns.email': 'known@elsewhere.test', 'columns.role': 'Phiên dịch' });
    add(sheet, { 'columns.email': 'colleague@kept.test', 'columns.invited-firm': kept });
    add(sheet, { 'columns.email': 'colleague@none.test', 'columns.invited-firm': newId() });
    add(sheet, { 'columns.email': 'colleague@named.test', 'columns.invited-firm': 'Cơ khí Hoa Sen' });
    const { changes, problems } = await list.check(await list.upload(sheet));
    expect(problems).toMatchObject([
      { row: 2, column: 'email', code: 'here-already' },
      { row: 4, column: 'firm', code: 'not-in-care' },
      { row: 5, column: 'firm', code: 'firm-not-at-fair' },
      { row: 6, column: 'firm', code: 'firm-not-at-fair' },
    ]);
    expect(changes).toMatchObject([{ name: 'known@elsewhere.test' }]);
  });

  it('sends a thousand invitations in as many statements as three', async () => {
    const sheet = (await list.sheet()).bare();
    for (let i = 0; i < 1000; i++)
      add(sheet, {
        'columns.email': `p${i}@many.test`,
        'columns.invited-firm': '0100109106',
        'columns.letter-language': 'en',
      });
    const uploadId = await list.upload(sheet);
    const { changes, seen } = await list.check(uploadId);
    expect(changes).toHaveLength(1000);
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await list.takeBack(uploadId, seen, 'many')));
    expect(answer).toMatchObject({ changed: 1000 });
    expect(sent.length).toBeLessThanOrEqual(25);
  });
});
