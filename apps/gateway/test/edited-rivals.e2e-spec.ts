import type { CompanyId, FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';

/** The groups of competitors go out as Excel and come back with others in them, with more groups and with emptied ones. */
describe('an edited list of rivals', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let organiser: SignedIn;
  let list: EditedFiles;
  let [akebono, bansei, hoaSen, hoaMai]: CompanyId[] = [];

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Rivals');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    const firm = async (name: string, country: string, taxCode: string | null): Promise<CompanyId> => {
      const companyId = await fairs.company(name, country);
      await fairs.takePart(fairId, companyId, { as: 'supplier' });
      await harness.database.dataSource.query('UPDATE companies SET tax_code = ? WHERE id = ?', [taxCode, companyId]);
      return companyId;
    };
    akebono = await firm('Akebono', 'JP', 'JP7000012050002');
    bansei = await firm('Bansei', 'JP', null);
    hoaSen = await firm('Hoa Sen', 'VN', '0100109106');
    hoaMai = await firm('Hoa Mai', 'VN', '0101243150');
    list = new EditedFiles(harness, fairId, 'rivals', 'Rivals', organiser);
  });
  afterAll(() => harness.close());

  const keepApart = (...groups: CompanyId[][]): Promise<unknown> =>
    harness.query(
      `mutation ($fairId: ID!, $groups: [RivalGroupInput!]!) {
        keepRivalsApart(fairId: $fairId, groups: $groups) { __typename } }`,
      { fairId, groups: groups.map((companyIds) => ({ companyIds })) },
      { as: organiser },
    );
  const groups = async (): Promise<string[][]> => {
    const { data } = await harness.query<{ rivals: { companies: { shortName: string }[] }[] }>(
      'query ($fairId: ID!) { rivals(fairId: $fairId) { companies { shortName } } }',
      { fairId },
      { as: organiser },
    );
    return data.rivals.map(({ companies }) => companies.map(({ shortName }) => shortName).sort());
  };
  const rivals = (cell: string) => ({ 'columns.rivals': cell });
  const move = (name: string, before: string, after: string) => ({ name, column: 'group', before, after });

  it('goes out to those who run the fair, empty too, with the columns to write into', async () => {
    const officer = await harness.people.signedIn({ roles: [{ fairId, role: 'programme-officer' }] });
    const stranger = await harness.people.signedIn({ companies: [hoaSen] });
    const statuses = [organiser, officer, stranger].map(async (who) => (await list.download(who)).status);
    expect(await Promise.all(statuses)).toEqual([200, 200, 404]);
    expect(await list.check(await list.edited({}))).toMatchObject({ changes: [], conflicts: [], problems: [] });
  });

  it('shows who comes into which group, and does so once', async () => {
    const added = [rivals('Hoa Sen; 101243150'), rivals(`7000012050002; ${bansei}`)];
    const uploadId = await list.edited({}, added);
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      move('Hoa Sen', '', 'Nhóm mới'),
      move('Hoa Mai', '', 'Nhóm mới'),
      move('Akebono', '', 'Nhóm mới'),
      move('Bansei', '', 'Nhóm mới'),
    ]);
    expect(await groups()).toEqual([]);
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const done = { __typename: 'TakenBackList', changed: 2 };
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await groups()).toEqual([
      ['Hoa Mai', 'Hoa Sen'],
      ['Akebono', 'Bansei'],
    ]);
    const { data } = await harness.query<{ auditLog: { nodes: { action: string; detail: string }[] } }>(
      'query ($fairId: ID!) { auditLog(fairId: $fairId, first: 5) { nodes { action detail } } }',
      { fairId },
      { as: organiser },
    );
    const [{ action, detail }, ...others] = data.auditLog.nodes;
    expect([action, others]).toEqual(['keep-rivals-apart', []]);
    const { names } = JSON.parse(detail) as { names: string[] };
    expect(names.map((group) => group.split(' – ').sort())).toEqual([
      ['Hoa Mai', 'Hoa Sen'],
      ['Akebono', 'Bansei'],
    ]);
    expect((await list.check(uploadId)).problems).toMatchObject(
      [2, 3].map((row) => ({ row, column: 'rivals', code: 'rivals-already' })),
    );
  });

  it('changes nothing where the file only names them otherwise', async () => {
    const uploadId = await list.edited({ 1: rivals('0101243150; Hoa Sen') });
    expect(await list.check(uploadId)).toMatchObject({ changes: [], conflicts: [], problems: [] });
  });

  it('says what is wrong in which row, and then changes nothing', async () => {
    const before = await groups();
    const uploadId = await list.edited({ 1: rivals('Hoa Sen; Điện tử Không Đâu'), 2: rivals('Akebono') }, [
      rivals('Hoa Mai; 0101243150'),
      rivals('Hoa Mai (0100109106); Bansei'),
      rivals('Bansei; Akebono; Hoa Sen'),
      rivals('Hoa Sen; Bansei'),
      rivals(''),
    ]);
    const { problems, seen } = await list.check(uploadId);
    const at = (row: number, code: string, message?: string) => ({
      ...{ row, column: 'rivals', code },
      ...(message && { message: expect.stringContaining(message) }),
    });
    expect(problems).toMatchObject([
      at(2, 'member-unknown', 'Điện tử Không Đâu'),
      at(3, 'too-few-rivals'),
      at(4, 'firm-twice', 'Hoa Mai'),
      at(5, 'name-of-other', 'Hoa Mai (0100109106)'),
      at(7, 'rivals-already'),
    ]);
    expect(await list.takeBack(uploadId, seen, 'wrong')).toMatchObject({ __typename: 'UnusableFile' });
    expect(await groups()).toEqual(before);
  });

  it('puts others into a group, dissolves one, and leaves rows alone that are missing', async () => {
    const uploadId = await list.edited({ 1: rivals('Hoa Sen (0100109106); Bansei'), 2: rivals('') });
    const { changes, seen } = await list.check(uploadId);
    expect(changes).toEqual([
      move('Hoa Mai', 'Nhóm 1', ''),
      move('Bansei', '', 'Nhóm 1'),
      move('Akebono', 'Nhóm 2', ''),
      move('Bansei', 'Nhóm 2', ''),
    ]);
    expect(await list.takeBack(uploadId, seen, 'edits')).toMatchObject({ changed: 2 });
    expect(await groups()).toEqual([['Bansei', 'Hoa Sen']]);
  });

  it('names the group that somebody else changed meanwhile, and does nothing then', async () => {
    await keepApart([hoaSen, hoaMai], [akebono, bansei]);
    const [first, second] = [await list.edited({ 1: rivals('') }), await list.edited({ 2: rivals('Bansei; Hoa Mai') })];
    const { seen } = await list.check(first);
    await keepApart([akebono, bansei]);
    const akebonoIn = 'Akebono (JP7000012050002); Bansei';
    const conflict = { name: 'Akebono, Bansei', column: 'rivals', before: akebonoIn, after: '' };
    expect(await list.check(first)).toMatchObject({ changes: [], conflicts: [conflict] });
    expect(await list.takeBack(first, seen, 'conflict')).toMatchObject({ code: 'changed-meanwhile' });
    expect((await list.check(second)).problems).toMatchObject([{ row: 3, column: 'id', code: 'unknown-id' }]);
    expect(await groups()).toEqual([['Akebono', 'Bansei']]);
  });

  it('lets one of two lists that were approved at once be first', async () => {
    const both = [
      await list.edited({}, [rivals('Hoa Mai; Hoa Sen')]),
      await list.edited({}, [rivals('Hoa Mai; Bansei')]),
    ];
    const approved = await Promise.all(both.map(async (uploadId) => [uploadId, (await list.check(uploadId)).seen]));
    await Promise.all(approved.map(([uploadId, seen], i) => list.takeBack(uploadId, seen, `race-${i}`)));
    expect(await groups()).toHaveLength(3);
  });

  it('takes as many groups as a fair may have in as many statements as one', async () => {
    const big = await fairs.fair('Manyrivals');
    const by = await harness.people.signedIn({ roles: [{ fairId: big, role: 'organiser' }], language: 'vi' });
    const many = new EditedFiles(harness, big, 'rivals', 'Rivals', by);
    const firms: CompanyId[] = [];
    for (let i = 0; i < 30; i++) {
      firms.push(await fairs.company(`Firm ${i}`));
      await fairs.takePart(big, firms[i], { as: 'supplier' });
    }
    const pairs = firms.flatMap((one, i) => firms.slice(i + 1).map((other) => rivals(`${one}; ${other}`)));
    const takes = async (added: typeof pairs, key: string): Promise<[object, number]> => {
      const uploadId = await many.edited({}, added);
      const { seen } = await many.check(uploadId);
      let answer: object = {};
      const sent = await harness.statements(async () => void (answer = await many.takeBack(uploadId, seen, key)));
      return [answer, sent.length];
    };
    const [one, few] = await takes(pairs.slice(0, 1), 'one');
    const [all, most] = await takes(pairs.slice(1, 200), 'all');
    expect([one, all]).toMatchObject([{ changed: 1 }, { changed: 199 }]);
    expect(most).toBe(few);
    expect(most).toBeLessThanOrEqual(25);
    const beyond = await many.check(await many.edited({}, pairs.slice(200, 201)));
    expect(beyond.problems).toMatchObject([{ row: 202, code: 'too-many-rival-groups' }]);
  });
});
