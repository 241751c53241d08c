import { readTable } from '@ketnoi/documents';
import { type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { newId } from './people.js';
import { Programme } from './programme.js';

/** Pinned and special meetings go out as Excel and come back with those that rounds may treat like any other. */
describe('an edited list of pinned and special meetings', () => {
  let harness: Harness;
  let fairs: Fairs;
  let programme: Programme;
  let fairId: FairId;
  let organiser: SignedIn;
  let list: EditedFiles;
  let hoaSen: CompanyId;
  /** Pinned at a table; special; both, after the special one. */
  let [pinned, special, both]: string[] = [];

  const write = (statement: string, values: unknown[]): Promise<unknown> =>
    harness.database.dataSource.query(statement, values);

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    programme = new Programme(harness.database.dataSource);
    fairId = await fairs.fair('Fixed');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    const firm = async (name: string): Promise<CompanyId> => {
      const companyId = await fairs.company(name);
      await fairs.takePart(fairId, companyId);
      return companyId;
    };
    const [akebono, bansei] = [await firm('Akebono'), await firm('Bansei')];
    hoaSen = await firm('Hoa Sen');
    const hoaMai = await firm('Hoa Mai');
    pinned = await programme.request(fairId, akebono, hoaSen);
    special = await programme.request(fairId, bansei, hoaSen);
    both = await programme.request(fairId, bansei, hoaMai);
    const table = newId();
    await write(
      "INSERT INTO slots (fair_id, ordinal, day, of_day, starts_at, ends_at) VALUES (?, 0, 0, 0, '2026-10-21 02:00:00', '2026-10-21 02:25:00')",
      [fairId],
    );
    await write('INSERT INTO meeting_tables (fair_id, id, number) VALUES (?, ?, 7)', [fairId, table]);
    const pin = `INSERT INTO pins (fair_id, request_id, slot, place_kind, place_id, pinned_by, pinned_at)
      VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`;
    await write(pin, [fairId, pinned, 0, 'table', table, organiser.personId]);
    await write(pin, [fairId, both, null, null, null, organiser.personId]);
    const terms =
      'INSERT INTO meeting_terms (fair_id, request_id, length, after_requests, others) VALUES (?, ?, ?, ?, ?)';
    await write(terms, [fairId, special, 3, '[]', JSON.stringify([akebono])]);
    await write(terms, [fairId, both, 1, JSON.stringify([special]), '[]']);
    list = new EditedFiles(harness, fairId, 'fixed-meetings', 'FixedMeetings', organiser);
  });
  afterAll(() => harness.close());

  const pins = async (): Promise<string[]> => {
    const rows = (await write('SELECT request_id FROM pins WHERE fair_id = ?', [fairId])) as { request_id: string }[];
    return rows.map(({ request_id }) => request_id).sort();
  };
  const termsOf = async (requestId: string): Promise<object> => {
    const rows = (await write('SELECT length, after_requests, others FROM meeting_terms WHERE request_id = ?', [
      requestId,
    ])) as { length: number; after_requests: unknown; others: unknown }[];
    const [{ length, after_requests, others }] = rows;
    return [length, after_requests, others];
  };

  it('goes out to those who run the fair, with where each pin holds its meeting', async () => {
    const officer = await harness.people.signedIn({ roles: [{ fairId, role: 'programme-officer' }] });
    const stranger = await harness.people.signedIn({ companies: [hoaSen] });
    const statuses = [officer, stranger].map(async (who) => (await list.download(who)).status);
    expect(await Promise.all(statuses)).toEqual([200, 404]);
    const { rows } = unwrap(await readTable(new Uint8Array(await (await list.download()).arrayBuffer())));
    const told = rows.map(({ cells }) => cells.slice(0, 10));
    const where = ['2026-10-21', '09:00', 'Bàn 7', ''];
    expect(told).toEqual([
      ['Akebono', 'Hoa Sen', 'Đã ghim', ...where, '1', '', ''],
      ['Bansei', 'Hoa Mai', 'Đã ghim', '', '', '', '', '1', 'Bansei – Hoa Sen', ''],
      ['Bansei', 'Hoa Sen', 'Tự do', '', '', '', '', '3', '', 'Akebono'],
    ]);
    expect(await list.check(await list.edited({}))).toMatchObject({ changes: [], conflicts: [], problems: [] });
  });

  it('takes nothing back where a cell says what only the grid can do', async () => {
    const uploadId = await list.edited({
      [pinned]: { 'columns.fixed-pin': 'Tự do' },
      [special]: { 'columns.fixed-pin': 'Đã ghim', 'columns.fixed-others': 'Hoa Mai', 'columns.fixed-slots': '9' },
    });
    const { problems, seen } = await list.check(uploadId);
    expect(problems).toMatchObject([
      { row: 4, column: 'pin', code: 'pinned-in-grid' },
      { row: 4, column: 'slots', code: 'out-of-range' },
      { row: 4, column: 'others', code: 'only-emptied' },
    ]);
    expect(await list.takeBack(uploadId, seen, 'wrong')).toMatchObject({ __typename: 'UnusableFile' });
    expect(await pins()).toEqual([pinned, both].sort());
  });

  it('names what was told otherwise meanwhile, and does nothing then', async () => {
    const uploadId = await list.edited({
      [pinned]: { 'columns.fixed-pin': 'Free' },
      [special]: { 'columns.fixed-slots': '2' },
    });
    await write('UPDATE meeting_terms SET length = 4 WHERE request_id = ?', [special]);
    const { conflicts, seen } = await list.check(uploadId);
    expect(conflicts).toEqual([{ name: 'Bansei – Hoa Sen', column: 'slots', before: '4', after: '2' }]);
    expect(await list.takeBack(uploadId, seen, 'conflict')).toMatchObject({ code: 'changed-meanwhile' });
    expect(await pins()).toEqual([pinned, both].sort());
  });

  it('takes pins off and lifts what was special once that is approved, once', async () => {
    const uploadId = await list.edited({
      [pinned]: { 'columns.fixed-pin': 'Free' },
      [special]: { 'columns.fixed-slots': '1', 'columns.fixed-others': '' },
      [both]: { 'columns.fixed-after': '' },
    });
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toEqual([
      { name: 'Akebono – Hoa Sen', column: 'pin', before: 'Đã ghim', after: 'Tự do' },
      { name: 'Bansei – Hoa Mai', column: 'after', before: 'Bansei – Hoa Sen', after: '' },
      { name: 'Bansei – Hoa Sen', column: 'slots', before: '4', after: '1' },
      { name: 'Bansei – Hoa Sen', column: 'others', before: 'Akebono', after: '' },
    ]);
    const done = { __typename: 'TakenBackList', changed: 3 };
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await list.takeBack(uploadId, seen, 'once')));
    expect(answer).toEqual(done);
    expect(sent.length).toBeLessThanOrEqual(25);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await pins()).toEqual([both]);
    expect(await Promise.all([termsOf(special), termsOf(both)])).toEqual([
      [1, [], []],
      [1, [], []],
    ]);
    const actions = (await write('SELECT action FROM audit_entries WHERE fair_id = ? ORDER BY action', [
      fairId,
    ])) as object[];
    expect(actions).toEqual([
      { action: 'set-meeting-terms' },
      { action: 'set-meeting-terms' },
      { action: 'unpin-meeting' },
    ]);
  });

  it('takes many pins off and lifts many terms in as many statements as few', async () => {
    const big = await fairs.fair('Manyfixed');
    const by = await harness.people.signedIn({ roles: [{ fairId: big, role: 'organiser' }], language: 'vi' });
    const firms = await Promise.all(Array.from({ length: 9 }, (_, i) => fairs.company(`Many ${i}`)));
    for (const companyId of firms) await fairs.takePart(big, companyId);
    const requests: string[] = [];
    for (const supplierId of firms.slice(4))
      for (const buyerId of firms.slice(0, 4)) requests.push(await programme.request(big, buyerId, supplierId));
    await write('INSERT INTO pins (fair_id, request_id, pinned_by, pinned_at) VALUES ?', [
      requests.map((id) => [big, id, by.personId, new Date()]),
    ]);
    await write('INSERT INTO meeting_terms (fair_id, request_id, length, after_requests, others) VALUES ?', [
      requests.map((id) => [big, id, 2, '[]', '[]']),
    ]);
    const many = new EditedFiles(harness, big, 'fixed-meetings', 'FixedMeetings', by);
    const free = { 'columns.fixed-pin': 'Free', 'columns.fixed-slots': '1' };
    const uploadId = await many.edited(Object.fromEntries(requests.map((id) => [id, free])));
    const { problems, seen } = await many.check(uploadId);
    expect(problems).toEqual([]);
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await many.takeBack(uploadId, seen, 'many')));
    expect(answer).toMatchObject({ changed: 20 });
    expect(sent.length).toBeLessThanOrEqual(25);
    const left = `SELECT (SELECT COUNT(*) FROM pins WHERE fair_id = ?) AS pinned,
      (SELECT COUNT(*) FROM meeting_terms WHERE fair_id = ? AND length = 1) AS plain`;
    expect(await write(left, [big, big])).toEqual([{ pinned: 0, plain: 20 }]);
  });

  it('leaves pins alone while a round makes the timetable', async () => {
    const uploadId = await list.edited({ [both]: { 'columns.fixed-pin': 'Free' } });
    const { seen } = await list.check(uploadId);
    const roundId = await programme.round(fairId);
    await write("UPDATE rounds SET kind = 'timetable', live_kind = 'timetable', state = 'running' WHERE id = ?", [
      roundId,
    ]);
    expect((await list.check(uploadId)).problems).toMatchObject([{ column: 'pin', code: 'timetable-under-way' }]);
    expect(await list.takeBack(uploadId, seen, 'running')).toMatchObject({ __typename: 'UnusableFile' });
    expect(await pins()).toEqual([both]);
  });
});
