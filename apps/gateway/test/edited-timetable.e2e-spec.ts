import { type CompanyId, type FairId, Ids, type RequestId, type TimetableId, UnitOfWork } from '@ketnoi/kernel';
import { type Meeting, occupanciesOf, Timetables } from '@ketnoi/meetings';
import { DIFFERENCE, type Difference, EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { newId } from './people.js';
import { Programme } from './programme.js';

interface Checked {
  readonly difference: Difference;
  readonly clashes: readonly { readonly code: string; readonly requestIds: readonly string[]; readonly text: string }[];
}

/** The list of the working timetable goes out as Excel, its meetings are moved in the sheet, and it comes back. */
describe('an edited list of the timetable', () => {
  let harness: Harness;
  let fairId: FairId;
  let list: EditedFiles;
  let member: SignedIn;
  let tables: string[];
  /** Of the first buyer at table 7 and the second at table 8 in the first slot; the first again in the second slot. */
  let requests: string[];

  beforeAll(async () => {
    harness = await startHarness();
    const { dataSource } = harness.database;
    const [fairs, programme] = [new Fairs(dataSource), new Programme(dataSource)];
    fairId = await fairs.fair('Moveday');
    const organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    list = new EditedFiles(harness, fairId, 'timetable', 'Timetable', organiser);
    const firm = async (name: string, as: 'buyer' | 'supplier'): Promise<CompanyId> => {
      const companyId = await fairs.company(name, as === 'buyer' ? 'JP' : 'VN');
      await fairs.takePart(fairId, companyId, { as });
      return companyId;
    };
    const buyers = [await firm('Akebono', 'buyer'), await firm('Bansei', 'buyer')];
    const suppliers = [await firm('Hoa Sen', 'supplier'), await firm('Hoa Mai', 'supplier')];
    member = await harness.people.signedIn({ companies: [suppliers[0]] });
    for (const slot of [0, 1, 2])
      await dataSource.query(
        'INSERT INTO slots (fair_id, ordinal, day, of_day, starts_at, ends_at) VALUES (?, ?, 0, ?, ?, ?)',
        [fairId, slot, slot, `2026-10-21 0${2 + slot}:00:00`, `2026-10-21 0${2 + slot}:25:00`],
      );
    tables = [newId(), newId()];
    for (const [i, id] of tables.entries())
      await dataSource.query('INSERT INTO meeting_tables (fair_id, id, number) VALUES (?, ?, ?)', [fairId, id, 7 + i]);
    requests = [];
    const meetings: Meeting[] = [];
    for (const [b, s, slot, table] of [
      [0, 0, 0, 0],
      [1, 1, 0, 1],
      [0, 1, 1, 0],
    ]) {
      const pair = { buyerId: buyers[b], supplierId: suppliers[s] };
      const requestId = (await programme.request(fairId, pair.buyerId, pair.supplierId)) as RequestId;
      requests.push(requestId);
      meetings.push({
        ...{ ...pair, requestId, slot, length: 1, placeKind: 'table', placeId: tables[table] },
        ...{ interpreterId: null, locked: false },
      });
    }
    const accept = "UPDATE requests SET state = 'accepted', supplier_answer = 'accepted' WHERE fair_id = ?";
    await dataSource.query(accept, [fairId]);
    const figures = { held: 3, value: 3, upperBound: 3, mostMeetings: 3, gaps: 0 };
    await harness.app.get(UnitOfWork, { strict: false }).run(() =>
      harness.app.get(Timetables, { strict: false }).replaceWorking({
        ...{ fairId, meetings, unscheduled: [], createdBy: organiser.personId, roundId: newId() },
        figures: { ...figures, belowMinimum: 0, iterations: 1, proved: true },
        id: harness.app.get(Ids, { strict: false }).next() as TimetableId,
        occupancies: occupanciesOf(meetings, () => 1),
      }),
    );
  });
  afterAll(() => harness.close());

  const check = (uploadId: string): Promise<Checked> =>
    list.compared(
      uploadId,
      `... on TimetableDifference { clashes { code requestIds text } difference { ${DIFFERENCE} } }`,
    );
  const standing = async (): Promise<[number, string][]> => {
    const rows: { slot: number; place: string }[] = await harness.database.dataSource.query(
      `SELECT m.slot, m.place_id AS place FROM meetings m JOIN timetables t ON t.id = m.timetable_id
       WHERE m.fair_id = ? AND t.working_mark = 1 ORDER BY FIELD(m.request_id, ?)`,
      [fairId, requests],
    );
    return rows.map(({ slot, place }) => [slot, place]);
  };
  const moves = (): Promise<{ id: string; requestId: string }[]> =>
    list.ask('query ($fair: ID!) { answer: handMoves(fairId: $fair) { id requestId } }', { fair: fairId });

  it('goes out to organisers alone, and changes nothing untouched', async () => {
    expect((await list.download(member)).status).toBe(404);
    expect(await check(await list.upload(await list.sheet()))).toMatchObject({
      clashes: [],
      difference: { changes: [], conflicts: [], problems: [] },
    });
  });

  it('lets two meetings change places, once it is approved, and pins them where they are', async () => {
    const sheet = await list.sheet();
    sheet.write(requests[0], { 'columns.agenda-place': 'Table 8' });
    sheet.write(requests[1], { 'columns.agenda-place': '7' });
    const uploadId = await list.upload(sheet);
    const { difference, clashes } = await check(uploadId);
    expect({ clashes, problems: difference.problems, conflicts: difference.conflicts }).toEqual({
      ...{ clashes: [], problems: [], conflicts: [] },
    });
    expect(difference.changes).toEqual(
      expect.arrayContaining([
        { name: 'Akebono · Hoa Sen', column: 'place', before: 'Bàn 7', after: 'Bàn 8' },
        { name: 'Bansei · Hoa Mai', column: 'place', before: 'Bàn 8', after: 'Bàn 7' },
      ]),
    );
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const done = { __typename: 'TakenBackList', changed: 2 };
    let answer: object | undefined;
    const sent = await harness.statements(
      async () => void (answer = await list.takeBack(uploadId, difference.seen, 'once')),
    );
    expect(answer).toEqual(done);
    // However many meetings move, the timetable stays locked for as many statements.
    for (const table of ['meetings', 'pins', 'made_moves', 'audit_entries'])
      expect([table, sent.filter((one) => one.startsWith(`INSERT INTO ${table} `)).length]).toEqual([table, 1]);
    expect(await list.takeBack(uploadId, difference.seen, 'once')).toEqual(done);
    expect(await standing()).toEqual([
      [0, tables[1]],
      [0, tables[0]],
      [1, tables[0]],
    ]);
    expect((await moves()).map(({ requestId }) => requestId).sort()).toEqual(requests.slice(0, 2).sort());
    const pins = await list.ask<{ requestId: string }[]>(
      'query ($fair: ID!) { answer: pins(fairId: $fair) { requestId } }',
      {
        fair: fairId,
      },
    );
    expect(pins).toHaveLength(2);
  });

  it('says what the moves would break, and makes none of them', async () => {
    const before = await standing();
    const sheet = await list.sheet();
    sheet.write(requests[1], { 'columns.agenda-from': '11:00' });
    sheet.write(requests[2], { 'columns.agenda-from': '9:00' });
    const uploadId = await list.upload(sheet);
    const { clashes, difference } = await check(uploadId);
    expect(difference.changes).toHaveLength(2);
    expect(clashes).toMatchObject([{ code: 'participant-overbooked' }]);
    expect(clashes[0].text).toContain('Akebono');
    expect(await list.takeBack(uploadId, difference.seen, 'clash')).toEqual({
      ...{ __typename: 'MoveClashes', code: 'move-clashes' },
    });
    expect(await standing()).toEqual(before);
  });

  it('names cells that cannot be: no such place, no slot then, other companies, an interpreter nobody knows', async () => {
    const sheet = await list.sheet();
    sheet.write(requests[0], { 'columns.agenda-place': 'Bàn 99' });
    sheet.write(requests[1], { 'columns.agenda-from': '09:10' });
    sheet.write(requests[1], { 'columns.agenda-interpreter': 'Nobody' });
    sheet.write(requests[2], { 'columns.meeting-buyer': 'Bansei' });
    const { problems } = (await check(await list.upload(sheet))).difference;
    expect(problems).toHaveLength(4);
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ column: 'place', code: 'unknown-place' }),
        expect.objectContaining({ column: 'from', code: 'no-slot-then' }),
        expect.objectContaining({ column: 'interpreter', code: 'unknown-interpreter' }),
        expect.objectContaining({ column: 'buyer', code: 'not-taken-back' }),
      ]),
    );
  });

  it('neither undoes nor overwrites unseen what was moved since it went out', async () => {
    const sheet = await list.sheet();
    sheet.write(requests[2], { 'columns.agenda-place': 'Bàn 8' });
    const uploadId = await list.upload(sheet);
    const { seen } = (await check(uploadId)).difference;
    await list.ask(
      `mutation ($fair: ID!, $request: ID!) {
        answer: moveMeeting(move: { fairId: $fair, requestId: $request, slot: 2 }) { __typename } }`,
      { fair: fairId, request: requests[2] },
    );
    expect(await list.takeBack(uploadId, seen, 'stale')).toMatchObject({ code: 'changed-meanwhile' });
    expect((await check(uploadId)).difference).toMatchObject({
      changes: [],
      conflicts: [{ column: 'place', before: 'Bàn 7', after: 'Bàn 8' }],
    });
    expect((await standing())[2]).toEqual([2, tables[0]]);
    sheet.write(requests[2], { 'columns.agenda-place': 'Bàn 7' });
    expect((await check(await list.upload(sheet))).difference).toMatchObject({ changes: [], conflicts: [] });
  });
});
