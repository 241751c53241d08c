import type { CompanyId, FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import type { EditedSheet } from './edited-sheet.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

/** The list of companies goes out as Excel, is edited there, and comes back. */
describe('an edited list of companies', () => {
  let harness: Harness;
  let fairId: FairId;
  let organiser: SignedIn;
  let [lamvero, hoaSen]: CompanyId[] = [];
  let list: EditedFiles;
  let sheet: EditedSheet;

  beforeAll(async () => {
    harness = await startHarness();
    const fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Backagain');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    list = new EditedFiles(harness, fairId, 'companies', 'Firms', organiser);
    [hoaSen, lamvero] = [await fairs.company('Hoa Sen', 'JP'), await fairs.company('Lamvero', 'JP')];
    for (const id of [hoaSen, lamvero]) await fairs.takePart(fairId, id);
  });
  afterAll(() => harness.close());

  beforeEach(async () => {
    sheet = await list.sheet();
  });

  it('shows what would change, changes it once it is approved, and does so once', async () => {
    sheet.write(hoaSen, { 'columns.seats': '3' });
    sheet.write(lamvero, { 'columns.english-name': 'Lamvero Precision Co' });
    const uploadId = await list.upload(sheet);
    const { changes, conflicts, problems, seen } = await list.check(uploadId);
    expect([conflicts, problems]).toEqual([[], []]);
    expect(changes).toEqual([
      { name: 'Hoa Sen', column: 'seats', before: '1', after: '3' },
      { name: 'Lamvero', column: 'englishName', before: 'Lamvero Co', after: 'Lamvero Precision Co' },
    ]);
    expect(await list.compared(uploadId, '... on ListDifference { changes { row } }')).toEqual({
      changes: [{ row: 2 }, { row: 3 }],
    });
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await list.takeBack(uploadId, seen, 'approved')));
    // However many firms change: one statement for what was done, and one for what happened by it.
    for (const table of ['audit_entries', 'outbox_events'])
      expect([table, sent.filter((statement) => statement.startsWith(`INSERT INTO ${table}`)).length]).toEqual([
        table,
        1,
      ]);
    expect(answer).toEqual({ __typename: 'TakenBackList', changed: 2 });
    expect(await list.takeBack(uploadId, seen, 'approved')).toEqual(answer);
    expect((await list.check(uploadId)).changes).toEqual([]);
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
    sheet.write(hoaSen, { 'columns.seats': '5' });
    sheet.write(lamvero, { 'columns.website': 'https://lamvero.example' });
    await harness.database.dataSource.query('UPDATE participations SET seats = 4 WHERE company_id = ?', [hoaSen]);
    const uploadId = await list.upload(sheet);
    const { changes, conflicts, seen } = await list.check(uploadId);
    expect(conflicts).toMatchObject([{ name: 'Hoa Sen', column: 'seats', before: '4', after: '5' }]);
    expect(changes).toHaveLength(1);
    expect(await list.takeBack(uploadId, seen, 'in-conflict')).toMatchObject({ code: 'changed-meanwhile' });
    const [{ website }] = await harness.database.dataSource.query<{ website: string | null }[]>(
      'SELECT website FROM companies WHERE id = ?',
      [lamvero],
    );
    expect(website).toBeNull();
  });

  it('is refused when it is not what was approved', async () => {
    sheet.write(lamvero, { 'columns.seats': '2' });
    const { seen } = await list.check(await list.upload(sheet));
    sheet.write(lamvero, { 'columns.seats': '20' });
    expect(await list.takeBack(await list.upload(sheet), seen, 'another')).toMatchObject({ code: 'changed-meanwhile' });
  });

  it('names each cell that cannot be', async () => {
    sheet.write(hoaSen, { 'columns.seats': 'many' });
    sheet.write(hoaSen, { 'columns.booths': 'B12' });
    sheet.write(lamvero, { 'columns.role': 'guest' });
    sheet.write(lamvero, { 'columns.country': 'Japan' });
    const { problems, seen } = await list.check(await list.upload(sheet));
    const wrong = [
      { row: 2, column: 'booths', code: 'not-taken-back' },
      { row: 2, column: 'seats', code: 'out-of-range' },
      { row: 3, column: 'country', code: 'unusable' },
      { row: 3, column: 'role', code: 'unusable' },
    ];
    expect(problems).toMatchObject(wrong);
    expect(await list.takeBack(await list.upload(sheet), seen, 'wrong')).toMatchObject({
      ...{ code: 'unusable-file', problems: wrong },
    });
    sheet.write(lamvero, { 'columns.id': 'mã cũ' });
    expect(await list.takeBack(await list.upload(sheet), seen, 'no-id')).toMatchObject({ code: 'unusable-file' });
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
    sheet.write(lamvero, { 'columns.short-name': 'Renamed' });
    sheet.write(lamvero, { 'columns.most-meetings': '7' });
    expect((await list.check(await list.upload(sheet))).problems).toMatchObject([
      { row: 3, column: 'shortName', code: 'not-in-care' },
    ]);
  });
});
