import { readTable } from '@ketnoi/documents';
import { type FairId, type PersonId, unwrap } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Programme } from './programme.js';

/** The list of interpreters goes out as Excel and comes back with whom to engage, on what terms, and who is not there when. */
describe('an edited list of interpreters', () => {
  let harness: Harness;
  let fairId: FairId;
  let organiser: SignedIn;
  let programme: Programme;
  let list: EditedFiles;
  let [chi, dung, giang]: PersonId[] = [];

  beforeAll(async () => {
    harness = await startHarness();
    const { people, database } = harness;
    programme = new Programme(database.dataSource);
    const fairs = new Fairs(database.dataSource);
    fairId = await fairs.fair('Interpretfair');
    organiser = await people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    const roles = [{ fairId, role: 'interpreter' as const }];
    [chi, dung, giang] = [
      await people.add({ name: 'Chi', email: 'chi@agency.test', roles }),
      await people.add({ name: 'Dung', roles }),
      await people.add({ name: 'Giang', roles }),
    ];
    await people.speaks(chi, 'ja');
    await programme.interpreter(fairId, dung);
    const [buyer, supplier] = [await fairs.company('Buyerfirm'), await fairs.company('Supplierfirm')];
    for (const companyId of [buyer, supplier]) await fairs.takePart(fairId, companyId, { as: 'both' });
    await database.dataSource.query(
      `INSERT INTO slots (fair_id, ordinal, day, of_day, starts_at, ends_at) VALUES
       (?, 0, 0, 0, '2027-10-20 02:00:00', '2027-10-20 02:30:00'), (?, 1, 0, 1, '2027-10-20 02:30:00', '2027-10-20 03:00:00')`,
      [fairId, fairId],
    );
    await programme.releasedTimetable(fairId, 1);
    await programme.meeting(fairId, buyer, supplier, 0);
    await database.dataSource.query('UPDATE meetings SET timetable_id = ?, interpreter_id = ? WHERE fair_id = ?', [
      ...[await programme.workingTimetable(fairId), await programme.interpreter(fairId, giang), fairId],
    ]);
    list = new EditedFiles(harness, fairId, 'interpreters', 'Interpreters', organiser);
  });
  afterAll(() => harness.close());

  const engaged = (): Promise<object[]> =>
    harness.database.dataSource.query(
      `SELECT p.own_name AS name, i.daily_cap AS cap, i.longest_run AS run, i.fee_per_half_day AS fee, i.fee_currency AS currency,
         (SELECT COUNT(*) FROM unavailabilities u WHERE u.fair_id = i.fair_id AND u.subject_id = i.id) AS away
       FROM interpreters i JOIN people p ON p.id = i.person_id WHERE i.fair_id = ? ORDER BY p.own_name`,
      [fairId],
    );
  const before = [
    { name: 'Dung', cap: 8, run: 4, fee: null },
    { name: 'Giang', cap: 8, run: 4, fee: null },
  ];
  const fee = { 'columns.half-day-fee': '800.000', 'columns.currency': 'VND' } as const;

  it('says who might interpret, what they speak, and what the timetable gives them; to nobody but organisers', async () => {
    const { headings, rows } = unwrap(await readTable(new Uint8Array(await (await list.download()).arrayBuffer())));
    const told = rows.map(({ cells }) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i]])));
    expect(told).toMatchObject([
      {
        'Họ tên': 'Chi',
        'E-mail': 'chi@agency.test',
        'Ngôn ngữ và trình độ (do phiên dịch tự khai)': 'Tiếng Nhật (làm việc được)',
        'Đã nhận việc (Có / Không)': 'Không',
        'Số cuộc gặp được xếp': '0',
      },
      { 'Họ tên': 'Dung', 'Đã nhận việc (Có / Không)': 'Có', 'Tối đa cuộc gặp mỗi ngày': '8' },
      { 'Họ tên': 'Giang', 'Số cuộc gặp được xếp': '1', 'Số nửa ngày làm việc': '1' },
    ]);
    const others = ['programme-officer', 'interpreter', 'desk-staff'] as const;
    for (const role of others)
      expect((await list.download(await harness.people.signedIn({ roles: [{ fairId, role }] }))).status).toBe(404);
  });

  it('says what is wrong, by row, and changes nothing then', async () => {
    const uploadId = await list.edited({
      [chi]: { 'columns.daily-cap': '6', 'columns.spoken-languages': 'Tiếng Nhật (thành thạo)' },
      [dung]: fee,
      [giang]: { ...fee, 'columns.currency': 'USD', 'columns.half-day-fee': '35', 'columns.absent': 'buổi sáng' },
    });
    const { problems, seen } = await list.check(uploadId);
    expect(problems).toMatchObject([
      { row: 2, column: 'languages', code: 'not-taken-back' },
      { row: 2, column: 'dailyCap', code: 'not-engaged' },
      { row: 3, column: 'currency', code: 'another-currency' },
      { row: 4, column: 'absent', code: 'absence-unusable' },
      { row: 4, column: 'currency', code: 'another-currency' },
    ]);
    expect(await list.takeBack(uploadId, seen, 'wrong')).toMatchObject({ __typename: 'UnusableFile' });
    expect(await engaged()).toMatchObject(before);
  });

  it('engages, changes, dismisses and keeps hours, all of it once', async () => {
    const uploadId = await list.edited({
      [chi]: {
        ...{ 'columns.engaged': 'Có', 'columns.daily-cap': '6', 'columns.longest-run': '3', ...fee },
        'columns.absent': '20/10/2027 9h00-9h30',
      },
      [dung]: { 'columns.engaged': 'không' },
      [giang]: { 'columns.longest-run': '2' },
    });
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toContainEqual({ name: 'Chi', column: 'engaged', before: 'Không', after: 'Có' });
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    expect(await engaged()).toMatchObject(before);
    const done = { __typename: 'TakenBackList', changed: 3 };
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    const now = await engaged();
    expect(now).toMatchObject([
      { name: 'Chi', cap: 6, run: 3, currency: 'VND' },
      { name: 'Giang', cap: 8, run: 2, fee: null },
    ]);
    expect(now.map((one) => Number((one as { away: number }).away))).toEqual([1, 0]);
    expect((await list.check(uploadId)).changes).toEqual([]);
    const told: { action: string }[] = await harness.database.dataSource.query(
      'SELECT action FROM audit_entries WHERE fair_id = ? ORDER BY action',
      [fairId],
    );
    expect(told.map(({ action }) => action)).toEqual([
      ...['dismiss-interpreter', 'engage-interpreter', 'engage-interpreter', 'set-interpreter-availability'],
    ]);
  });

  it('neither undoes nor overwrites unseen what others changed meanwhile', async () => {
    const uploadId = await list.edited({ [giang]: { 'columns.daily-cap': '9' } });
    await harness.database.dataSource.query(
      'UPDATE interpreters SET daily_cap = 5, longest_run = 1 WHERE fair_id = ? AND person_id = ?',
      [fairId, giang],
    );
    const { changes, conflicts, seen } = await list.check(uploadId);
    expect([changes, conflicts]).toEqual([[], [{ name: 'Giang', column: 'dailyCap', before: '5', after: '9' }]]);
    expect(await list.takeBack(uploadId, seen, 'conflict')).toMatchObject({ code: 'changed-meanwhile' });
  });

  it('asks no more of the database for many interpreters than for few', async () => {
    const uploadId = await list.edited({});
    const few = (await harness.statements(() => list.check(uploadId))).length;
    for (let i = 0; i < 10; i++) {
      const personId = await harness.people.add({ roles: [{ fairId, role: 'interpreter' }] });
      await harness.people.speaks(personId, 'ko');
      await programme.interpreter(fairId, personId);
    }
    expect((await harness.statements(() => list.check(uploadId))).length).toBe(few);
    expect(few).toBeLessThanOrEqual(25);
  });

  it('says who interprets when and for whom', async () => {
    const answer = await fetch(`${harness.url}/exports/rota?fairId=${fairId}&language=vi`, {
      headers: { authorization: `Bearer ${organiser.token}` },
    });
    const [headings, ...rows] = (await answer.text()).trim().split('\r\n');
    expect(headings).toContain('Phiên dịch,Ngày,Từ,Đến,Nơi gặp');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatch(/Giang.*Buyerfirm.*Supplierfirm/);
  });

  it('engages, dismisses and keeps the hours of many in as many statements as of few', async () => {
    const { dataSource } = harness.database;
    const sent: number[] = [];
    for (const count of [3, 60]) {
      const big = await new Fairs(dataSource).fair(`Manyinterpret${count}`);
      const by = await harness.people.signedIn({ roles: [{ fairId: big, role: 'organiser' }], language: 'vi' });
      const many = new EditedFiles(harness, big, 'interpreters', 'Interpreters', by);
      await dataSource.query(
        `INSERT INTO slots (fair_id, ordinal, day, of_day, starts_at, ends_at) VALUES
         (?, 0, 0, 0, '2027-10-20 02:00:00', '2027-10-20 02:30:00'), (?, 1, 0, 1, '2027-10-20 02:30:00', '2027-10-20 03:00:00')`,
        [big, big],
      );
      const people: PersonId[] = [];
      for (let i = 0; i < count; i++)
        people.push(await harness.people.add({ roles: [{ fairId: big, role: 'interpreter' }] }));
      // By turns: one goes, one stays on other terms, one is new and not there for half an hour.
      const turn = (n: number): PersonId[] => people.filter((_, i) => i % 3 === n);
      const [going, staying, fresh] = [0, 1, 2].map(turn);
      const ids = new Map<PersonId, string>();
      for (const one of [...going, ...staying]) ids.set(one, await programme.interpreter(big, one));
      await dataSource.query('INSERT INTO unavailabilities (fair_id, subject_id, slot) VALUES ?', [
        [...ids.values()].map((id) => [big, id, 1]),
      ]);
      const away = '20/10/2027 9h00-9h30';
      const uploadId = await many.edited({
        ...Object.fromEntries(going.map((id) => [id, { 'columns.engaged': 'Không', 'columns.absent': '' }])),
        ...Object.fromEntries(staying.map((id) => [id, { 'columns.daily-cap': '5', 'columns.absent': away }])),
        ...Object.fromEntries(
          fresh.map((id) => [
            id,
            {
              ...{ 'columns.engaged': 'Có', 'columns.daily-cap': '5', 'columns.longest-run': '4', ...fee },
              'columns.absent': away,
            },
          ]),
        ),
      });
      const { problems, seen } = await many.check(uploadId);
      expect(problems).toEqual([]);
      let answer: object | undefined;
      const statements = await harness.statements(
        async () => void (answer = await many.takeBack(uploadId, seen, 'many')),
      );
      expect(answer).toEqual({ __typename: 'TakenBackList', changed: count });
      const now: { id: string; person: PersonId }[] = await dataSource.query(
        `SELECT i.id, i.person_id AS person, i.daily_cap AS cap, i.fee_currency AS currency,
           (SELECT GROUP_CONCAT(u.slot) FROM unavailabilities u WHERE u.fair_id = i.fair_id AND u.subject_id = i.id) AS away
         FROM interpreters i WHERE i.fair_id = ?`,
        [big],
      );
      const found = new Map(now.map((one) => [one.person, one]));
      expect([...found.keys()].sort()).toEqual([...staying, ...fresh].sort());
      for (const one of staying)
        expect(found.get(one)).toMatchObject({ id: ids.get(one), cap: 5, currency: null, away: '0' });
      for (const one of fresh) expect(found.get(one)).toMatchObject({ cap: 5, currency: 'VND', away: '0' });
      const counted = async (statement: string): Promise<object> => {
        const rows: { what: string; n: string }[] = await dataSource.query(statement, [big]);
        return Object.fromEntries(rows.map(({ what, n }) => [what, Number(n)]));
      };
      expect(
        await counted('SELECT action AS what, COUNT(*) AS n FROM audit_entries WHERE fair_id = ? GROUP BY action'),
      ).toEqual({
        'dismiss-interpreter': count / 3,
        'engage-interpreter': (count / 3) * 2,
        'set-interpreter-availability': (count / 3) * 2,
      });
      expect(
        await counted('SELECT type AS what, COUNT(*) AS n FROM outbox_events WHERE fair_id = ? GROUP BY type'),
      ).toEqual({ 'fair-set-up-changed': 1 });
      sent.push(statements.length);
    }
    expect(sent[1]).toBe(sent[0]);
    expect(sent[0]).toBeLessThanOrEqual(25);
  });
});
