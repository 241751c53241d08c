import type { CompanyId, FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

/** The list of groups goes out as Excel and comes back with the firms that take part through them. */
describe('an edited list of groups', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let organiser: SignedIn;
  let leader: SignedIn;
  let list: EditedFiles;
  let [north, south]: string[] = [];
  let [an, binh, chi]: CompanyId[] = [];

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Grouplist');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    leader = await harness.people.signedIn({ roles: [{ fairId, role: 'group-leader' }] });
    [north, south] = [
      await fairs.group(fairId, leader.personId, 'Hội Bắc'),
      await fairs.group(fairId, leader.personId, 'Hội Nam'),
    ];
    [an, binh, chi] = [await fairs.company('An'), await fairs.company('Bình'), await fairs.company('Chi')];
    await harness.database.dataSource.query("UPDATE companies SET tax_code = '0100109106' WHERE id = ?", [an]);
    await fairs.takePart(fairId, an, { groupId: north });
    await fairs.takePart(fairId, binh, { as: 'both', groupId: north });
    await fairs.takePart(fairId, chi);
    list = new EditedFiles(harness, fairId, 'groups', 'Groups', organiser);
  });
  afterAll(() => harness.close());

  const inGroups = async (): Promise<unknown[]> => {
    const rows: { company_id: string; group_id: string | null }[] = await harness.database.dataSource.query(
      'SELECT company_id, group_id FROM participations WHERE fair_id = ?',
      [fairId],
    );
    const groupOf = new Map(rows.map((row) => [row.company_id, row.group_id]));
    return [an, binh, chi].map((id) => groupOf.get(id));
  };
  const members = (cell: string) => ({ 'columns.group-members': cell }) as const;

  it('moves firms once it is approved, and lets organisers alone have it', async () => {
    expect((await list.download(leader)).status).toBe(404);
    expect(await list.check(await list.edited({ [north]: members(`${binh};100109106`) }))).toMatchObject({
      changes: [],
      problems: [],
    });
    const uploadId = await list.edited({ [north]: members('0100109106'), [south]: members(`${chi}; ${binh}`) });
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      { name: 'Bình', column: 'group', before: 'Hội Bắc', after: 'Hội Nam' },
      { name: 'Chi', column: 'group', before: '', after: 'Hội Nam' },
    ]);
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await list.takeBack(uploadId, seen, 'once')));
    expect(answer).toEqual({ __typename: 'TakenBackList', changed: 2 });
    expect(sent.length).toBeLessThanOrEqual(25);
    expect(await inGroups()).toEqual([north, south, south]);
    const [{ as_supplier, as_buyer, seats }] = await harness.database.dataSource.query(
      'SELECT as_supplier, as_buyer, seats FROM participations WHERE fair_id = ? AND company_id = ?',
      [fairId, binh],
    );
    expect([as_supplier, as_buyer, seats]).toEqual([1, 1, 1]);
    const written: object[] = await harness.database.dataSource.query(
      "SELECT subject_id FROM audit_entries WHERE fair_id = ? AND action = 'take-back-groups'",
      [fairId],
    );
    expect(written).toHaveLength(2);
    expect(await list.check(uploadId)).toMatchObject({ changes: [], problems: [] });
  });

  it('moves nobody when one cell cannot be read, or a group changed meanwhile', async () => {
    const before = await inGroups();
    const wrong = await list.edited({ [north]: members(`an; ${chi}`), [south]: members(`${binh}; ${chi}`) });
    const { problems, seen } = await list.check(wrong);
    expect(problems).toEqual([
      expect.objectContaining({
        column: 'members',
        code: 'in-other-group',
        message: expect.stringContaining('Hội Nam'),
      }),
      expect.objectContaining({ column: 'members', code: 'member-unknown', message: expect.stringContaining('“an”') }),
    ]);
    expect(await list.takeBack(wrong, seen, 'wrong')).toMatchObject({ __typename: 'UnusableFile' });

    const late = await list.edited({ [north]: members(''), [south]: members(`${chi}`) });
    const { seen: early } = await list.check(late);
    await harness.database.dataSource.query('UPDATE participations SET group_id = NULL WHERE company_id = ?', [an]);
    expect(await list.takeBack(late, early, 'late')).toMatchObject({ code: 'changed-meanwhile' });
    expect(await inGroups()).toEqual([null, ...before.slice(1)]);
  });
});
