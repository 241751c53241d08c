import type { CompanyId, FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Programme } from './programme.js';

/** Who sits in which seminar goes out as Excel and comes back with other seats, shown with the meetings that they cost. */
describe('an edited list of seats at seminars', () => {
  let harness: Harness;
  let fairs: Fairs;
  let programme: Programme;
  let fairId: FairId;
  let organiser: SignedIn;
  let list: EditedFiles;
  let home: CompanyId;
  let [lan, minh]: SignedIn[] = [];
  let [steel, care]: string[] = [];

  const firm = async (name: string): Promise<CompanyId> => {
    const companyId = await fairs.company(name);
    await fairs.takePart(fairId, companyId, { as: 'both' });
    return companyId;
  };
  const person = async (name: string, companyId: CompanyId): Promise<SignedIn> => {
    const signedIn = await harness.people.signedIn({ name, companies: [companyId] });
    await programme.attends(fairId, companyId, signedIn.personId);
    return signedIn;
  };
  beforeAll(async () => {
    harness = await startHarness();
    const { dataSource } = harness.database;
    [fairs, programme] = [new Fairs(dataSource), new Programme(dataSource)];
    fairId = await fairs.fair('Seatfair');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    home = await firm('Homefirm');
    const away = await firm('Awayfirm');
    [lan, minh] = [await person('Lan Trần', home), await person('Minh Đỗ', home)];
    await programme.releasedTimetable(fairId, 1);
    await programme.meeting(fairId, away, home);
    await dataSource.query('UPDATE meetings SET timetable_id = ? WHERE fair_id = ?', [
      ...[await programme.workingTimetable(fairId), fairId],
    ]);
    [steel, care] = [await programme.seminar(fairId), await programme.seminar(fairId)];
    await dataSource.query(
      `UPDATE seminars SET title = IF(id = ?, 'Thép', 'Chăm sóc'), starts_at = IF(id = ?, '2027-10-29 01:00:00', starts_at),
         ends_at = IF(id = ?, '2027-10-29 09:00:00', ends_at) WHERE fair_id = ?`,
      [steel, steel, steel, fairId],
    );
    list = new EditedFiles(harness, fairId, 'seminar-seats', 'Seats', organiser);
  });
  afterAll(() => harness.close());

  interface Miss {
    readonly name: string;
    readonly seminar: string;
    readonly meeting: { readonly buyerName: string };
  }
  interface Checked {
    readonly difference: { readonly seen: string } & Record<'changes' | 'conflicts' | 'problems', readonly object[]>;
    readonly misses: readonly Miss[];
  }
  async function check(uploadId: string): Promise<Checked> {
    const { data, errors } = await harness.query<{ answer: Checked }>(
      `query ($input: EditedListInput!) { answer: checkEditedSeats(input: $input) { ... on SeatsDifference {
        misses { name seminar meeting { buyerName } }
        difference { seen changes { name before after } conflicts { name before after } problems { row column code } } } } }`,
      { input: { fairId, uploadId } },
      { as: organiser },
    );
    expect(errors).toBeUndefined();
    return data.answer;
  }
  const edit = (seats: Readonly<Record<string, string>>): Promise<string> =>
    list.edited(
      Object.fromEntries(Object.entries(seats).map(([id, seminars]) => [id, { 'columns.seminars': seminars }])),
    );
  const seated = async (): Promise<string[]> => {
    const rows: { told: string }[] = await harness.database.dataSource.query(
      `SELECT CONCAT(p.own_name, ' at ', s.title) AS told FROM seminar_seats t JOIN people p ON p.id = t.person_id
       JOIN seminars s ON s.fair_id = t.fair_id AND s.id = t.seminar_id WHERE t.fair_id = ? ORDER BY told`,
      [fairId],
    );
    return rows.map(({ told }) => told);
  };

  it('is the overseers’, and comes back from organisers alone', async () => {
    expect((await list.download(lan)).status).toBe(404);
    const officer = await harness.people.signedIn({ roles: [{ fairId, role: 'programme-officer' }] });
    expect((await list.download(officer)).status).toBe(200);
    const theirs = new EditedFiles(harness, fairId, 'seminar-seats', 'Seats', officer);
    expect(await theirs.takeBack(await theirs.edited({}), 'x', 'officer')).toMatchObject({ code: 'not-found' });
  });

  it('says which meetings it costs, and what is no seminar', async () => {
    const one = await check(await edit({ [lan.personId]: 'Thép' }));
    expect(one.misses).toEqual([]);
    const both = await check(await edit({ [lan.personId]: 'Thép; chăm sóc', [minh.personId]: 'thép' }));
    expect(both.misses).toMatchObject(
      ['Lan Trần', 'Minh Đỗ'].map((name) => ({ name, seminar: 'Thép', meeting: { buyerName: 'Awayfirm' } })),
    );
    expect(both.difference.changes).toContainEqual({ name: 'Lan Trần', before: '', after: 'Chăm sóc; Thép' });
    const wrong = await edit({ [lan.personId]: 'Thép; Sơn' });
    const { difference } = await check(wrong);
    expect(difference.problems).toEqual([{ row: 2, column: 'seminars', code: 'unknown-seminar' }]);
    expect(await list.takeBack(wrong, difference.seen, 'wrong')).toMatchObject({ __typename: 'UnusableFile' });
    expect(await seated()).toEqual([]);
  });

  it('seats and takes off, all of it once, but not when it would cost more than was shown', async () => {
    const uploadId = await edit({ [lan.personId]: 'Thép', [minh.personId]: 'Chăm sóc' });
    const seen = (await check(uploadId)).difference.seen;
    // Minh leaves for it as well: nobody is left for the meeting, which was not shown.
    await harness.database.dataSource.query(
      'INSERT INTO seminar_seats (fair_id, seminar_id, person_id) VALUES (?, ?, ?)',
      [fairId, steel, minh.personId],
    );
    expect(await list.takeBack(uploadId, seen, 'costly')).toMatchObject({ code: 'changed-meanwhile' });
    await harness.database.dataSource.query('DELETE FROM seminar_seats WHERE fair_id = ?', [fairId]);
    const done = { __typename: 'TakenBackList', changed: 2 };
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await seated()).toEqual(['Lan Trần at Thép', 'Minh Đỗ at Chăm sóc']);
    const off = await edit({ [lan.personId]: '', [minh.personId]: 'Thép' });
    expect(await list.takeBack(off, (await check(off)).difference.seen, 'off')).toEqual(done);
    expect(await seated()).toEqual(['Minh Đỗ at Thép']);
    const told: { subject_id: string; detail: string }[] = await harness.database.dataSource.query(
      `SELECT subject_id, detail FROM audit_entries WHERE fair_id = ? AND action = 'seat-at-seminar' ORDER BY id`,
      [fairId],
    );
    expect(told.map(({ subject_id }) => subject_id).sort()).toEqual([steel, steel, care, care].sort());
  });

  it('does not overwrite unseen where somebody was seated meanwhile', async () => {
    const uploadId = await edit({ [lan.personId]: 'Thép' });
    await harness.database.dataSource.query(
      'INSERT INTO seminar_seats (fair_id, seminar_id, person_id) VALUES (?, ?, ?)',
      [fairId, care, lan.personId],
    );
    const { difference } = await check(uploadId);
    expect(difference).toMatchObject({ changes: [], conflicts: [{ before: 'Chăm sóc', after: 'Thép' }] });
    expect(await list.takeBack(uploadId, difference.seen, 'conflict')).toMatchObject({ code: 'changed-meanwhile' });
  });

  it('asks as few questions of the database for many people as for few', async () => {
    const seats: Record<string, string> = { [minh.personId]: 'Chăm sóc' };
    const sent = async (): Promise<number> => {
      const uploadId = await edit(seats);
      return (await harness.statements(() => check(uploadId))).length;
    };
    const few = await sent();
    for (let i = 0; i < 10; i++) {
      const { personId } = await person(`Person ${i}`, await firm(`Firm ${i}`));
      seats[personId] = 'Thép; Chăm sóc';
    }
    expect(await sent()).toBe(few);
    expect(few).toBeLessThanOrEqual(25);
  });

  it('seats many at many seminars and takes many off in as many statements as few', async () => {
    const sent: number[] = [];
    for (const count of [3, 60]) {
      const big = await fairs.fair(`Manyseats${count}`);
      const by = await harness.people.signedIn({ roles: [{ fairId: big, role: 'organiser' }], language: 'vi' });
      const many = new EditedFiles(harness, big, 'seminar-seats', 'Seats', by);
      const companyId = await fairs.company(`Manyseats ${count}`);
      await fairs.takePart(big, companyId, { as: 'both' });
      const seats: [string, string][] = [];
      for (let i = 0; i < count; i++) {
        const personId = await harness.people.add({ companies: [companyId] });
        await programme.attends(big, companyId, personId);
        seats.push([personId, await programme.seminar(big)]);
      }
      const { dataSource } = harness.database;
      await dataSource.query("UPDATE seminars SET title = CONCAT('About ', id) WHERE fair_id = ?", [big]);
      await dataSource.query('INSERT INTO seminar_seats (fair_id, seminar_id, person_id) VALUES ?', [
        seats.map(([personId, seminarId]) => [big, seminarId, personId]),
      ]);
      // Each moves to the next one's seminar, and the first takes a seat at all of them.
      const wanted = seats.map(([personId], i): [string, string[]] => {
        return [personId, i === 0 ? seats.map(([, id]) => id) : [seats[(i + 1) % count][1]]];
      });
      const cells = wanted.map(([personId, ids]) => [
        ...[personId, { 'columns.seminars': ids.map((id) => `About ${id}`).join('; ') }],
      ]);
      const uploadId = await many.edited(Object.fromEntries(cells));
      const told = await many.compared<Checked>(uploadId, '... on SeatsDifference { difference { seen } }');
      let answer: object | undefined;
      const statements = await harness.statements(
        async () => void (answer = await many.takeBack(uploadId, told.difference.seen, 'many')),
      );
      expect(answer).toEqual({ __typename: 'TakenBackList', changed: count });
      const now: Record<'seminar_id' | 'person_id', string>[] = await dataSource.query(
        'SELECT seminar_id, person_id FROM seminar_seats WHERE fair_id = ?',
        [big],
      );
      expect(now.map((one) => `${one.person_id} at ${one.seminar_id}`).sort()).toEqual(
        wanted.flatMap(([personId, ids]) => ids.map((id) => `${personId} at ${id}`)).sort(),
      );
      const written: { subject_id: string; detail: object }[] = await dataSource.query(
        "SELECT subject_id, detail FROM audit_entries WHERE fair_id = ? AND action = 'seat-at-seminar'",
        [big],
      );
      const seatsAt = (id: string): number => wanted.filter(([, ids]) => ids.includes(id)).length;
      expect(Object.fromEntries(written.map((one) => [one.subject_id, one.detail]))).toEqual(
        Object.fromEntries(seats.map(([, id]) => [id, expect.objectContaining({ seats: seatsAt(id) })])),
      );
      sent.push(statements.length);
    }
    expect(sent[1]).toBe(sent[0]);
    expect(sent[0]).toBeLessThanOrEqual(25);
  });
});
