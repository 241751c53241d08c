import type { CompanyId, FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import type { Row } from './edited-sheet.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Programme } from './programme.js';

/** The list of pairs that organisers keep apart goes out as Excel and comes back with more of them, and with those that may meet. */
describe('an edited list of pairs kept apart', () => {
  let harness: Harness;
  let fairs: Fairs;
  let programme: Programme;
  let fairId: FairId;
  let organiser: SignedIn;
  let list: EditedFiles;
  let [akebono, bansei, hoaSen, hoaMai]: CompanyId[] = [];

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    programme = new Programme(harness.database.dataSource);
    fairId = await fairs.fair('Apart');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    const firm = async (name: string, as: 'buyer' | 'supplier'): Promise<CompanyId> => {
      const companyId = await fairs.company(name, as === 'buyer' ? 'JP' : 'VN');
      await fairs.takePart(fairId, companyId, { as });
      return companyId;
    };
    [akebono, bansei] = [await firm('Akebono', 'buyer'), await firm('Bansei', 'buyer')];
    [hoaSen, hoaMai] = [await firm('Hoa Sen', 'supplier'), await firm('Hoa Mai', 'supplier')];
    await harness.database.dataSource.query("UPDATE companies SET tax_code = '0100109106' WHERE id = ?", [hoaSen]);
    list = new EditedFiles(harness, fairId, 'bans', 'Bans', organiser);
  });
  afterAll(() => harness.close());

  const rows = <T>(statement: string): Promise<T[]> => harness.database.dataSource.query(statement, [fairId]);
  const bans = (): Promise<object[]> =>
    rows('SELECT buyer_id AS buyer, supplier_id AS supplier, reason FROM bans WHERE fair_id = ? ORDER BY reason');
  const stateOf = async (requestId: string): Promise<string> => {
    const [{ state }] = await harness.database.dataSource.query<{ state: string }[]>(
      'SELECT state FROM requests WHERE id = ?',
      [requestId],
    );
    return state;
  };
  const pair = (buyer: string, supplier: string, reason = '') => ({
    'columns.ban-buyer': buyer,
    'columns.ban-supplier': supplier,
    'columns.reason': reason,
  });

  it('goes out to those who run the fair, empty too, with the columns to write into', async () => {
    const officer = await harness.people.signedIn({ roles: [{ fairId, role: 'programme-officer' }] });
    const stranger = await harness.people.signedIn({ companies: [hoaSen] });
    const statuses = [organiser, officer, stranger].map(async (who) => (await list.download(who)).status);
    expect(await Promise.all(statuses)).toEqual([200, 200, 404]);
    const uploadId = await list.edited({});
    expect(await list.check(uploadId)).toMatchObject({ changes: [], conflicts: [], problems: [] });
  });

  it('shows whom it keeps apart, does so once, and closes what they asked of each other', async () => {
    const open = await programme.request(fairId, akebono, hoaSen);
    const agreed = await programme.request(fairId, bansei, hoaMai);
    await harness.database.dataSource.query("UPDATE requests SET state = 'accepted' WHERE id = ?", [agreed]);
    const added = [pair('Akebono', '100109106', 'Đối thủ'), pair(bansei, 'Hoa Mai'), pair('Akebono', 'Hoa Mai', 'Z')];
    const uploadId = await list.edited({}, added);
    const { changes, problems, seen } = await list.check(uploadId);
    const apart = { column: 'state', before: 'Được gặp', after: 'Không cho gặp' };
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      { ...apart, name: 'Akebono – Hoa Sen' },
      { column: 'reason', before: '', after: 'Đối thủ', name: 'Akebono – Hoa Sen' },
      { ...apart, name: 'Bansei – Hoa Mai' },
      { ...apart, name: 'Akebono – Hoa Mai' },
      { column: 'reason', before: '', after: 'Z', name: 'Akebono – Hoa Mai' },
    ]);
    expect(await bans()).toEqual([]);
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const done = { __typename: 'TakenBackList', changed: 3 };
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await list.takeBack(uploadId, seen, 'once')));
    expect(answer).toEqual(done);
    expect(sent.filter((one) => one.startsWith('INSERT INTO bans'))).toHaveLength(1);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await bans()).toEqual([
      { buyer: bansei, supplier: hoaMai, reason: null },
      { buyer: akebono, supplier: hoaSen, reason: 'Đối thủ' },
      { buyer: akebono, supplier: hoaMai, reason: 'Z' },
    ]);
    // As on the page: who waits for an answer is told that there is none; what was agreed waits until they may meet.
    expect([await stateOf(open), await stateOf(agreed)]).toEqual(['withdrawn', 'accepted']);
    const actions = await rows<{ action: string }>('SELECT action FROM audit_entries WHERE fair_id = ?');
    expect(actions.map(({ action }) => action)).toEqual(['ban-pair', 'ban-pair', 'ban-pair']);
    expect(await list.check(uploadId)).toMatchObject({
      changes: [],
      problems: [2, 3, 4].map((row) => ({ row, column: 'supplier', code: 'apart-already' })),
    });
  });

  it('lets pairs meet again and tells another reason, all or nothing', async () => {
    const [lifted, reasoned] = [`${akebono}:${hoaMai}`, `${akebono}:${hoaSen}`];
    const edits = {
      [lifted]: { 'columns.ban-state': 'May meet', 'columns.reason': 'not read' },
      [reasoned]: { 'columns.reason': 'Cùng tập đoàn' },
    };
    const wrong = await list.edited(edits, [pair('Hoa Sen', 'Akebono'), pair('Điện tử Không Đâu', 'Hoa Sen')]);
    const before = await bans();
    const refused = await list.check(wrong);
    expect(refused.problems).toMatchObject([
      { row: 5, column: 'buyer', code: 'no-buyer-here' },
      { row: 5, column: 'supplier', code: 'no-supplier-here' },
      { row: 6, column: 'buyer', code: 'no-firm-so-named', message: expect.stringContaining('Không có doanh nghiệp') },
    ]);
    expect(await list.takeBack(wrong, refused.seen, 'wrong')).toMatchObject({ __typename: 'UnusableFile' });
    expect(await bans()).toEqual(before);

    const uploadId = await list.edited(edits);
    const { changes, seen } = await list.check(uploadId);
    expect(changes).toEqual([
      { name: 'Akebono – Hoa Mai', column: 'state', before: 'Không cho gặp', after: 'Được gặp' },
      { name: 'Akebono – Hoa Sen', column: 'reason', before: 'Đối thủ', after: 'Cùng tập đoàn' },
    ]);
    expect(await list.takeBack(uploadId, seen, 'edits')).toMatchObject({ changed: 2 });
    expect(await bans()).toEqual([
      { buyer: bansei, supplier: hoaMai, reason: null },
      { buyer: akebono, supplier: hoaSen, reason: 'Cùng tập đoàn' },
    ]);
  });

  it('names what was told otherwise meanwhile, and does nothing then', async () => {
    const [id, freed] = [`${akebono}:${hoaSen}`, `${bansei}:${hoaMai}`];
    const uploadId = await list.edited({
      [id]: { 'columns.reason': 'Mine' },
      [freed]: { 'columns.ban-state': 'allowed' },
    });
    await rows("UPDATE bans SET reason = 'Theirs' WHERE reason IS NOT NULL AND fair_id = ?");
    const { conflicts, seen } = await list.check(uploadId);
    expect(conflicts).toEqual([{ name: 'Akebono – Hoa Sen', column: 'reason', before: 'Theirs', after: 'Mine' }]);
    expect(await list.takeBack(uploadId, seen, 'conflict')).toMatchObject({ code: 'changed-meanwhile' });
    await rows('DELETE FROM bans WHERE reason IS NULL AND fair_id = ?');
    expect((await list.check(uploadId)).problems).toMatchObject([{ column: 'id', code: 'unknown-id' }]);
    expect(await bans()).toEqual([{ buyer: akebono, supplier: hoaSen, reason: 'Theirs' }]);
  });

  it('lets one of two lists that keep the same pair apart be first', async () => {
    const uploadId = await list.edited({}, [pair('Bansei', 'Hoa Sen', 'Race')]);
    const { seen } = await list.check(uploadId);
    const both = await Promise.all(['one', 'other'].map((key) => list.takeBack(uploadId, seen, key)));
    expect(both.filter((answer) => 'changed' in answer)).toHaveLength(1);
    expect((await bans()).filter((ban) => JSON.stringify(ban).includes('Race'))).toHaveLength(1);
  });

  it('keeps as many pairs apart, lets them meet and tells their reasons in as many statements as three', async () => {
    const big = await fairs.fair('Manypairs');
    const by = await harness.people.signedIn({ roles: [{ fairId: big, role: 'organiser' }], language: 'vi' });
    const many = new EditedFiles(harness, big, 'bans', 'Bans', by);
    const side = async (as: 'buyer' | 'supplier', count: number): Promise<CompanyId[]> => {
      const ids: CompanyId[] = [];
      for (let i = 0; i < count; i++) {
        ids.push(await fairs.company(`${as} ${i}`));
        await fairs.takePart(big, ids[i], { as });
      }
      return ids;
    };
    const [buyers, suppliers] = [await side('buyer', 20), await side('supplier', 25)];
    const open = [];
    for (const supplierId of suppliers) open.push(await programme.request(big, buyers[0], supplierId));
    const uploadId = await many.edited(
      {},
      buyers.flatMap((one) => suppliers.map((other) => pair(one, other))),
    );
    const { seen } = await many.check(uploadId);
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await many.takeBack(uploadId, seen, 'many')));
    expect(answer).toMatchObject({ changed: 500 });
    expect(sent.length).toBeLessThanOrEqual(25);
    expect(new Set(await Promise.all(open.map(stateOf)))).toEqual(new Set(['withdrawn']));

    const edits = buyers.flatMap((one, b) =>
      suppliers.map((other): [string, Row] => [
        `${one}:${other}`,
        b < 10 ? { 'columns.ban-state': 'May meet' } : { 'columns.reason': `Because of ${other}` },
      ]),
    );
    const back = await many.edited(Object.fromEntries(edits));
    const { seen: seenBack } = await many.check(back);
    const again = await harness.statements(async () => void (answer = await many.takeBack(back, seenBack, 'back')));
    expect(answer).toMatchObject({ changed: 500 });
    expect(again.length).toBeLessThanOrEqual(25);
    const [left] = await harness.database.dataSource.query<object[]>(
      `SELECT COUNT(*) AS pairs, SUM(reason = CONCAT('Because of ', supplier_id)) AS told, COUNT(DISTINCT buyer_id) AS buyers
       FROM bans WHERE fair_id = ?`,
      [big],
    );
    expect(Object.values(left).map(Number)).toEqual([250, 250, 10]);
  });
});
