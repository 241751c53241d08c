import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import type { EditedSheet, Row } from './edited-sheet.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

/** The list of people goes out as Excel and comes back with the places that they are to hold. */
describe('an edited list of people', () => {
  let harness: Harness;
  let fairId: FairId;
  let organiser: SignedIn;
  let list: EditedFiles;
  let hoaSen: CompanyId;
  let kept: CompanyId;
  let second: PersonId;
  let interpreter: PersonId;
  let member: SignedIn;

  beforeAll(async () => {
    harness = await startHarness();
    const { people, database } = harness;
    const fairs = new Fairs(database.dataSource);
    fairId = await fairs.fair('Peopleback');
    const before = await fairs.fair('Peoplebefore');
    [hoaSen, kept] = [await fairs.company('Hoa Sen'), await fairs.company('Keptaway')];
    for (const id of [hoaSen, kept]) await fairs.takePart(fairId, id);
    await fairs.takePart(before, kept);
    await database.dataSource.query(
      'UPDATE participations SET created_at = created_at - INTERVAL 1 DAY WHERE fair_id = ?',
      [before],
    );
    await database.dataSource.query("UPDATE companies SET tax_code = '0100109106' WHERE id = ?", [hoaSen]);
    const organises = [{ fairId, role: 'organiser' as const }];
    organiser = await people.signedIn({ name: 'An', roles: organises, language: 'vi' });
    list = new EditedFiles(harness, fairId, 'people', 'People', organiser);
    second = await people.add({ name: 'Bình', roles: organises });
    interpreter = await people.add({ name: 'Chi', roles: [{ fairId, role: 'interpreter' }] });
    member = await people.signedIn({ name: 'Dung', companies: [hoaSen] });
    await people.add({ name: 'Elsewhere', companies: [kept] });
  });
  afterAll(() => harness.close());

  const write = (sheet: EditedSheet, name: string, cells: Row): void => sheet.write(name, cells, 'columns.person');
  const rolesOf = async (personId: PersonId): Promise<string[]> => {
    const rows: { role: string }[] = await harness.database.dataSource.query(
      'SELECT role FROM memberships WHERE person_id = ? ORDER BY role',
      [personId],
    );
    return rows.map(({ role }) => role);
  };

  it('goes out to organisers alone, with people of companies in the care of the fair', async () => {
    expect((await list.download(member)).status).toBe(404);
    const sheet = await list.sheet();
    const [names, roles, firms] = (['person', 'fair-roles', 'invited-firm'] as const).map((key) =>
      sheet.cells(`columns.${key}`),
    );
    const seen = names.map((name, i) => [name, roles[i], firms[i]]);
    expect(seen).toEqual([
      ['An', 'Ban tổ chức', ''],
      ['Bình', 'Ban tổ chức', ''],
      ['Chi', 'Phiên dịch', ''],
      ['Dung', '', '0100109106'],
    ]);
    const { changes, conflicts, problems } = await list.check(await list.upload(sheet));
    expect([changes, conflicts, problems]).toEqual([[], [], []]);
  });

  it('shows what would change, changes it once it is approved, and does so once', async () => {
    const sheet = await list.sheet();
    write(sheet, 'Bình', { 'columns.fair-roles': 'Nhân viên quầy; interpreter' });
    write(sheet, 'Chi', { 'columns.fair-roles': '' });
    write(sheet, 'Dung', { 'columns.fair-roles': 'Trưởng đoàn' });
    write(sheet, 'Dung', { 'columns.invited-firm': '' });
    const uploadId = await list.upload(sheet);
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      { name: 'Bình', column: 'roles', before: 'Ban tổ chức', after: 'Phiên dịch; Nhân viên quầy' },
      { name: 'Chi', column: 'roles', before: 'Phiên dịch', after: '' },
      { name: 'Dung', column: 'roles', before: '', after: 'Trưởng đoàn' },
      { name: 'Dung', column: 'firms', before: '0100109106', after: '' },
    ]);
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const done = { __typename: 'TakenBackList', changed: 3 };
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await list.takeBack(uploadId, seen, 'once')));
    expect(answer).toEqual(done);
    for (const statement of ['INSERT INTO memberships', 'DELETE FROM memberships', 'INSERT INTO audit_entries'])
      expect([statement, sent.filter((one) => one.startsWith(statement)).length]).toEqual([statement, 1]);
    expect(sent.length).toBeLessThanOrEqual(25);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await rolesOf(second)).toEqual(['desk-staff', 'interpreter']);
    expect(await rolesOf(interpreter)).toEqual([]);
    expect(await rolesOf(member.personId)).toEqual(['group-leader']);
    const audited: { action: string; n: string }[] = await harness.database.dataSource.query(
      'SELECT action, COUNT(*) AS n FROM audit_entries WHERE fair_id = ? GROUP BY action ORDER BY action',
      [fairId],
    );
    expect(audited.map(({ action, n }) => [action, Number(n)])).toEqual([
      ['grant-membership', 3],
      ['revoke-membership', 3],
      ['take-back-people', 1],
    ]);
  });

  it('refuses what people say of themselves, words that are no role, and to leave the fair alone', async () => {
    const sheet = await list.sheet();
    write(sheet, 'An', { 'columns.fair-roles': 'Phiên dịch' });
    write(sheet, 'An', { 'columns.email': 'other@fair.test' });
    write(sheet, 'Bình', { 'columns.fair-roles': 'Đầu bếp' });
    write(sheet, 'Dung', { 'columns.invited-firm': '0100109106' });
    const uploadId = await list.upload(sheet);
    const { problems, seen } = await list.check(uploadId);
    expect(problems).toMatchObject([
      { row: 2, column: 'email', code: 'not-taken-back' },
      {
        row: 2,
        column: 'roles',
        code: 'own-organiser-role',
        message: expect.stringContaining('ban tổ chức') as string,
      },
      { row: 2, column: 'roles', code: 'last-organiser' },
      { row: 3, column: 'roles', code: 'unusable' },
      { row: 4, column: 'firms', code: 'only-taken-away' },
    ]);
    expect(await list.takeBack(uploadId, seen, 'wrong')).toMatchObject({ code: 'unusable-file' });
    expect(await rolesOf(organiser.personId)).toEqual(['organiser']);
  });

  it('shows what others changed meanwhile, and changes nothing then', async () => {
    const sheet = await list.sheet();
    write(sheet, 'Bình', { 'columns.fair-roles': 'Phiên dịch' });
    const uploadId = await list.upload(sheet);
    const { seen } = await list.check(uploadId);
    await harness.people.join(second, fairId, '', 'programme-officer');
    expect(await list.takeBack(uploadId, seen, 'late')).toMatchObject({ code: 'changed-meanwhile' });
    expect((await list.check(uploadId)).conflicts).toMatchObject([
      { name: 'Bình', before: 'Cán bộ chương trình; Phiên dịch; Nhân viên quầy', after: 'Phiên dịch' },
    ]);
    expect(await rolesOf(second)).toEqual(['desk-staff', 'interpreter', 'programme-officer']);
  });

  it('lets one of two organisers who take the role from each other be refused', async () => {
    const other = await harness.people.signedIn({ name: 'Minh', roles: [{ fairId, role: 'organiser' }] });
    const sheet = await list.sheet();
    write(sheet, 'Minh', { 'columns.fair-roles': '' });
    const uploadId = await list.upload(sheet);
    const { seen } = await list.check(uploadId);
    expect(await list.takeBack(uploadId, seen, 'minh')).toMatchObject({ changed: 1 });
    const { data } = await harness.query<{ fairStaff: object | null }>(
      'query ($fairId: ID!) { fairStaff(fairId: $fairId, first: 1) { nodes { id } } }',
      { fairId },
      { as: other },
    );
    expect(data.fairStaff).toBeNull();
  });
});
