import { readTable, writeXlsx } from '@ketnoi/documents';
import { type CompanyId, type FairId, Ids, type RequestId, type TimetableId, UnitOfWork, unwrap } from '@ketnoi/kernel';
import { type Meeting, occupanciesOf, Timetables } from '@ketnoi/meetings';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { newId } from './people.js';
import { Programme } from './programme.js';

interface Checked {
  readonly difference: {
    readonly seen: string;
    readonly changes: readonly object[];
    readonly conflicts: readonly object[];
    readonly problems: readonly object[];
  };
  readonly clashes: readonly { readonly code: string; readonly requestIds: readonly string[]; readonly text: string }[];
}
type Sheet = { readonly headings: readonly string[]; readonly rows: string[][] };

/** The list of the working timetable goes out as Excel, its meetings are moved in the sheet, and it comes back. */
describe('an edited list of the timetable', () => {
  let harness: Harness;
  let fairId: FairId;
  let organiser: SignedIn;
  let member: SignedIn;
  let tables: string[];
  /** Of the first buyer at table 7 and the second at table 8 in the first slot; the first again in the second slot. */
  let requests: string[];

  beforeAll(async () => {
    harness = await startHarness();
    const { dataSource } = harness.database;
    const [fairs, programme] = [new Fairs(dataSource), new Programme(dataSource)];
    fairId = await fairs.fair('Moveday');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
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

  async function ask<T>(document: string, variables: object): Promise<T> {
    const { data, errors } = await harness.query<{ answer: T }>(document, { ...variables }, { as: organiser });
    expect(errors).toBeUndefined();
    return data.answer;
  }
  const file = (as: SignedIn): Promise<Response> =>
    fetch(`${harness.url}/exports/timetable?fairId=${fairId}&format=xlsx`, {
      headers: { authorization: `Bearer ${as.token}` },
    });
  async function exported(): Promise<Sheet> {
    const { headings, rows } = unwrap(await readTable(new Uint8Array(await (await file(organiser)).arrayBuffer())));
    return { headings, rows: rows.map(({ cells }) => [...cells]) };
  }
  const at = ({ headings }: Sheet, heading: string): number => {
    expect(headings).toContain(heading);
    return headings.indexOf(heading);
  };
  const write = (sheet: Sheet, request: string, heading: string, cell: string): void => {
    const row = sheet.rows.find((cells) => cells[at(sheet, 'Mã (giữ nguyên)')] === request);
    expect(row).toBeDefined();
    if (row) row[at(sheet, heading)] = cell;
  };
  async function upload({ headings, rows }: Sheet): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([(await writeXlsx({ title: 'x', headings, rows })) as BlobPart]), 'list.xlsx');
    const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${organiser.token}` };
    const response = await fetch(`${harness.url}/uploads`, { method: 'POST', body: form, headers });
    return ((await response.json()) as { uploadId: string }).uploadId;
  }
  const check = (uploadId: string): Promise<Checked> =>
    ask(
      `query ($input: EditedListInput!) { answer: checkEditedTimetable(input: $input) { ... on TimetableDifference {
        clashes { code requestIds text } difference { seen changes { name column before after }
          conflicts { column before after } problems { row column code message } } } } }`,
      { input: { fairId, uploadId } },
    );
  const takeBack = (uploadId: string, seen: string, key: string): Promise<object> =>
    ask(
      `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
        answer: takeBackTimetable(input: $input, idempotencyKey: $key) { __typename
          ... on TakenBackList { changed } ... on ExpectedError { code } } }`,
      { input: { fairId, uploadId, seen }, key },
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
    ask('query ($fair: ID!) { answer: handMoves(fairId: $fair) { id requestId } }', { fair: fairId });

  it('goes out to organisers alone, and changes nothing untouched', async () => {
    expect((await file(member)).status).toBe(404);
    expect(await check(await upload(await exported()))).toMatchObject({
      clashes: [],
      difference: { changes: [], conflicts: [], problems: [] },
    });
  });

  it('lets two meetings change places, once it is approved, and pins them where they are', async () => {
    const sheet = await exported();
    write(sheet, requests[0], 'Nơi gặp', 'Table 8');
    write(sheet, requests[1], 'Nơi gặp', '7');
    const uploadId = await upload(sheet);
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
    expect(await takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const done = { __typename: 'TakenBackList', changed: 2 };
    let answer: object | undefined;
    const sent = await harness.statements(
      async () => void (answer = await takeBack(uploadId, difference.seen, 'once')),
    );
    expect(answer).toEqual(done);
    // However many meetings move, the timetable stays locked for as many statements.
    for (const table of ['meetings', 'pins', 'made_moves', 'audit_entries'])
      expect([table, sent.filter((one) => one.startsWith(`INSERT INTO ${table} `)).length]).toEqual([table, 1]);
    expect(await takeBack(uploadId, difference.seen, 'once')).toEqual(done);
    expect(await standing()).toEqual([
      [0, tables[1]],
      [0, tables[0]],
      [1, tables[0]],
    ]);
    expect((await moves()).map(({ requestId }) => requestId).sort()).toEqual(requests.slice(0, 2).sort());
    const pins = await ask<{ requestId: string }[]>(
      'query ($fair: ID!) { answer: pins(fairId: $fair) { requestId } }',
      {
        fair: fairId,
      },
    );
    expect(pins).toHaveLength(2);
  });

  it('says what the moves would break, and makes none of them', async () => {
    const before = await standing();
    const sheet = await exported();
    write(sheet, requests[1], 'Từ', '11:00');
    write(sheet, requests[2], 'Từ', '9:00');
    const uploadId = await upload(sheet);
    const { clashes, difference } = await check(uploadId);
    expect(difference.changes).toHaveLength(2);
    expect(clashes).toMatchObject([{ code: 'participant-overbooked' }]);
    expect(clashes[0].text).toContain('Akebono');
    expect(await takeBack(uploadId, difference.seen, 'clash')).toEqual({
      ...{ __typename: 'MoveClashes', code: 'move-clashes' },
    });
    expect(await standing()).toEqual(before);
  });

  it('names cells that cannot be: no such place, no slot then, other companies, an interpreter nobody knows', async () => {
    const sheet = await exported();
    write(sheet, requests[0], 'Nơi gặp', 'Bàn 99');
    write(sheet, requests[1], 'Từ', '09:10');
    write(sheet, requests[1], 'Phiên dịch', 'Nobody');
    write(sheet, requests[2], 'Bên mua', 'Bansei');
    const { problems } = (await check(await upload(sheet))).difference;
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
    const sheet = await exported();
    write(sheet, requests[2], 'Nơi gặp', 'Bàn 8');
    const uploadId = await upload(sheet);
    const { seen } = (await check(uploadId)).difference;
    await ask(
      `mutation ($fair: ID!, $request: ID!) {
        answer: moveMeeting(move: { fairId: $fair, requestId: $request, slot: 2 }) { __typename } }`,
      { fair: fairId, request: requests[2] },
    );
    expect(await takeBack(uploadId, seen, 'stale')).toMatchObject({ code: 'changed-meanwhile' });
    expect((await check(uploadId)).difference).toMatchObject({
      changes: [],
      conflicts: [{ column: 'place', before: 'Bàn 7', after: 'Bàn 8' }],
    });
    expect((await standing())[2]).toEqual([2, tables[0]]);
    write(sheet, requests[2], 'Nơi gặp', 'Bàn 7');
    expect((await check(await upload(sheet))).difference).toMatchObject({ changes: [], conflicts: [] });
  });
});
