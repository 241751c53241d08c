import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { parse } from 'csv-parse/sync';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { newId } from './people.js';
import { Programme } from './programme.js';

/** Lists that are reckoned and go out only: the desk's day, who stands by, what two versions differ in, the city's money. */
describe('lists on which a fair works when it is on', () => {
  let harness: Harness;
  let fairId: FairId;
  let fairs: Fairs;
  let programme: Programme;
  let sakura: CompanyId;
  let hoaSen: CompanyId;
  let lotus: CompanyId;
  let interpreter: PersonId;
  let interpreterId: string;
  let [organiser, officer, desk, member, interpreting]: SignedIn[] = [];

  beforeAll(async () => {
    harness = await startHarness();
    const { people, database } = harness;
    [fairs, programme] = [new Fairs(database.dataSource), new Programme(database.dataSource)];
    fairId = await fairs.fair('Deskfair');
    sakura = await fairs.company('Sakura', 'JP');
    [hoaSen, lotus] = [await fairs.company('Hoa Sen'), await fairs.company('Lotus')];
    for (const companyId of [sakura, hoaSen, lotus]) await fairs.takePart(fairId, companyId, { as: 'both' });
    const inRole = (role: 'organiser' | 'programme-officer' | 'desk-staff'): Promise<SignedIn> =>
      people.signedIn({ roles: [{ fairId, role }], language: 'vi' });
    [organiser, officer, desk] = [
      await inRole('organiser'),
      await inRole('programme-officer'),
      await inRole('desk-staff'),
    ];
    member = await people.signedIn({ companies: [sakura] });
    const tanaka = await people.add({ name: 'Tanaka Ichiro', companies: [sakura] });
    await database.dataSource.query("UPDATE people SET own_name = '田中一郎' WHERE id = ?", [tanaka]);
    await programme.attends(fairId, sakura, tanaka);
    await query(
      'INSERT INTO usual_attendees (fair_id, company_id, person_id) VALUES (?, ?, ?)',
      fairId,
      sakura,
      tanaka,
    );
    interpreting = await people.signedIn({ roles: [{ fairId, role: 'interpreter' }] });
    interpreter = interpreting.personId;
    await database.dataSource.query("UPDATE people SET latin_name = 'Mai Chi', mobile = '090 1' WHERE id = ?", [
      interpreter,
    ]);
    interpreterId = await programme.interpreter(fairId, interpreter);
  });
  afterAll(() => harness.close());

  const get = (kind: string, as: SignedIn, more = ''): Promise<Response> =>
    fetch(`${harness.url}/exports/${kind}?fairId=${fairId}&language=en${more}`, {
      headers: { authorization: `Bearer ${as.token}` },
    });

  /** Rows by their headings, without the cells that are empty. */
  async function rows(kind: string, as: SignedIn, more = ''): Promise<Record<string, string>[]> {
    const answer = await get(kind, as, more);
    expect(answer.status).toBe(200);
    const found: Record<string, string>[] = parse(await answer.text(), { columns: true, bom: true });
    return found.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
  }
  const statuses = (kind: string, readers: readonly SignedIn[], more = ''): Promise<number[]> =>
    Promise.all(readers.map(async (as) => (await get(kind, as, more)).status));

  const query = (sql: string, ...values: unknown[]): Promise<unknown> => harness.database.dataSource.query(sql, values);

  /** Tables 2 and 10 in the first slot of day 9, table 2 again in the second, which is interpreted. */
  async function releasedDay(): Promise<readonly string[]> {
    await programme.releasedTimetable(fairId, 1);
    const meetings = [
      { requestId: await programme.meeting(fairId, sakura, hoaSen), place: newId(), number: 10 },
      { requestId: await programme.meeting(fairId, hoaSen, lotus), place: newId(), number: 2 },
    ];
    for (const { requestId, place, number } of meetings) {
      await query('INSERT INTO meeting_tables (fair_id, id, number) VALUES (?, ?, ?)', fairId, place, number);
      await query('UPDATE meetings SET place_id = ? WHERE request_id = ?', place, requestId);
    }
    const later = await programme.meeting(fairId, sakura, lotus, 901);
    await query(
      'UPDATE meetings SET place_id = ?, interpreter_id = ? WHERE request_id = ?',
      ...[meetings[1].place, interpreterId, later],
    );
    return [...meetings.map(({ requestId }) => requestId), later];
  }

  describe('once a timetable is released', () => {
    let requests: readonly string[];
    beforeAll(async () => {
      requests = await releasedDay();
    });

    it('give the desk its day by time and place, with marks, mobiles and room for a pen', async () => {
      await query(
        'INSERT INTO arrivals (fair_id, company_id, day, marked_by, marked_at) VALUES (?, ?, 9, ?, UTC_TIMESTAMP(3))',
        ...[fairId, sakura, desk.personId],
      );
      const first = { Day: '2027-10-29', From: '09:00', Until: '09:25' };
      const expected = [
        { ...first, Place: 'Table 2', Buyer: 'Hoa Sen', Supplier: 'Lotus' },
        {
          ...{ ...first, Place: 'Table 10', Buyer: 'Sakura', Supplier: 'Hoa Sen' },
          ...{ 'Attending for the buyer': '田中一郎 (Tanaka Ichiro)', 'Buyer so far': 'Arrived' },
        },
        {
          ...{ Day: '2027-10-29', From: '09:30', Until: '09:55', Place: 'Table 2', Buyer: 'Sakura', Supplier: 'Lotus' },
          ...{ 'Attending for the buyer': '田中一郎 (Tanaka Ichiro)', 'Buyer so far': 'Arrived' },
          ...{ Interpreter: 'Mai Chi', "Interpreter's mobile": '090 1' },
        },
      ];
      for (const as of [organiser, officer, desk]) expect(await rows('desk-day', as)).toEqual(expected);
      expect(await rows('desk-day', desk, '&day=9')).toEqual(expected);
      const headings = (await (await get('desk-day', desk)).text()).split('\r\n')[0];
      expect(headings).toMatch(/,☐ Buyer here,☐ Supplier here,☐ Interpreter here,Notes of the desk$/);
      expect(await statuses('desk-day', [member, interpreting])).toEqual([404, 404]);
      expect(await statuses('desk-day', [desk], '&day=8')).toEqual([404]);
      expect(await statuses('desk-day', [desk], '&day=x')).toEqual([404]);
    });

    it('tell the page of the desk how to reach the interpreters of the day, and nobody else', async () => {
      const ask = async (as: SignedIn): Promise<unknown> => {
        const asked = 'query ($fair: ID!) { deskDay(fairId: $fair) { interpreters { id mobile } } }';
        return (await harness.query<{ deskDay: unknown }>(asked, { fair: fairId }, { as })).data?.deskDay;
      };
      expect(await ask(desk)).toEqual({ interpreters: [{ id: interpreterId, mobile: '090 1' }] });
      expect(await ask(interpreting)).toBeNull();
    });

    it('tell who could step in, best first, by the time at which', async () => {
      const waiting = await programme.request(fairId, lotus, hoaSen);
      const newest = 'SELECT id FROM timetables WHERE fair_id = ? AND version_number = 1';
      for (const [position, requestId] of [requests[1], waiting].entries())
        await query(
          `INSERT INTO standby_pairs (fair_id, timetable_id, slot, instead_id, position, request_id) VALUES (?, (${newest}), 901, ?, ?, ?)`,
          ...[fairId, fairId, requests[2], position + 1, requestId],
        );
      const instead = { 'Instead of: buyer': 'Sakura', 'Instead of: supplier': 'Lotus' };
      const expected = [
        {
          ...{ Day: '2027-10-29', From: '09:30', ...instead, Position: '1' },
          ...{ 'Steps in: buyer': 'Hoa Sen', 'Steps in: supplier': 'Lotus' },
        },
        {
          ...{ Day: '2027-10-29', From: '09:30', ...instead, Position: '2' },
          ...{ 'Steps in: buyer': 'Lotus', 'Steps in: supplier': 'Hoa Sen' },
        },
      ];
      for (const as of [organiser, officer, desk]) expect(await rows('standby', as)).toEqual(expected);
      expect(await statuses('standby', [member, interpreting])).toEqual([404, 404]);
    });

    it('say of each meeting what a second version made of it', async () => {
      const second = await programme.releasedTimetable(fairId, 2);
      const [gone, moved, interpreted] = requests;
      await query(
        `INSERT INTO meetings (fair_id, timetable_id, request_id, buyer_id, supplier_id, slot, length, place_kind, place_id, interpreter_id, locked)
         SELECT fair_id, ?, request_id, buyer_id, supplier_id, IF(request_id = ?, 901, slot), length, place_kind, place_id, NULL, locked
         FROM meetings WHERE fair_id = ? AND request_id IN (?)`,
        ...[second, moved, fairId, [moved, interpreted]],
      );
      const before = { 'Before: day': '2027-10-29', 'Before: from': '09:00', 'Before: until': '09:25' };
      const after = { 'After: day': '2027-10-29', 'After: from': '09:30', 'After: until': '09:55' };
      const later = { 'Before: day': '2027-10-29', 'Before: from': '09:30', 'Before: until': '09:55' };
      const table = { 'Before: place': 'Table 2', 'After: place': 'Table 2' };
      const expected = [
        { 'What changes': 'Gone', Buyer: 'Sakura', Supplier: 'Hoa Sen', ...before, 'Before: place': 'Table 10' },
        { 'What changes': 'Another time', Buyer: 'Hoa Sen', Supplier: 'Lotus', ...before, ...after, ...table },
        {
          ...{
            'What changes': 'Another interpreter',
            Buyer: 'Sakura',
            Supplier: 'Lotus',
            ...later,
            ...after,
            ...table,
          },
          'Before: interpreter': 'Mai Chi',
        },
      ];
      const found = await rows('timetable-difference', officer, '&from=1&to=2');
      expect(found[0]).toEqual(expected[0]);
      expect(found).toHaveLength(3);
      expect(found).toEqual(expect.arrayContaining(expected));
      // Without `from`, all of a version is new.
      const all = await rows('timetable-difference', organiser, '&to=1');
      expect(all.map((row) => row['What changes'])).toEqual(['New', 'New', 'New']);
      expect(gone).toBeDefined();
      // There is no working timetable, nor a third version.
      for (const none of ['&from=1', '&from=3&to=1', '&from=1&to=3', '&from=x&to=1'])
        expect(await statuses('timetable-difference', [organiser], none)).toEqual([404]);
      const others = [desk, member, interpreting];
      expect(await statuses('timetable-difference', others, '&from=1&to=2')).toEqual([404, 404, 404]);
    });

    it('say what was released, newest first, and what the fair could hold', async () => {
      await query(
        "UPDATE timetables SET held = 3, most_meetings = 4, value = 90, upper_bound = 100, gaps = 2, released_at = '2027-10-01 03:00:00' WHERE fair_id = ? AND version_number = 2",
        fairId,
      );
      const versions = await rows('timetable-versions', officer);
      expect(versions.map(({ Version }) => Version)).toEqual(['2', '1']);
      expect(versions[0]).toEqual({
        ...{ Version: '2', 'Released at': '2027-10-01 10:00:00', 'Meetings held': '3', 'Possible at most': '4' },
        ...{ 'Below the bound (%)': '10', 'Gaps between meetings': '2' },
      });
      // Nothing is agreed to, so there is nothing to place.
      expect(await rows('capacity', organiser)).toEqual([
        { With: 'As it is now', 'Possible at most': '0', 'Worth at most': '0' },
      ]);
      for (const kind of ['timetable-versions', 'capacity'])
        expect(await statuses(kind, [desk, member, interpreting])).toEqual([404, 404, 404]);
    });

    it('ask the database as often for many meetings as for three', async () => {
      const costs = async (): Promise<number[]> => {
        const sent: number[] = [];
        for (const more of ['desk-day', 'standby', 'timetable-difference'])
          sent.push((await harness.statements(() => get(more, organiser, '&from=1&to=2'))).length);
        return sent;
      };
      const few = await costs();
      for (let i = 0; i < 6; i++) {
        const companyId = await fairs.company(`More ${i}`);
        await fairs.takePart(fairId, companyId, { as: 'both' });
        await programme.meeting(fairId, sakura, companyId, 902 + i);
      }
      expect(await rows('timetable-difference', organiser, '&from=1&to=2')).toHaveLength(9);
      expect(await costs()).toEqual(few);
      expect(Math.max(...few)).toBeLessThanOrEqual(25);
    });
  });

  it('tell of each programme what it has, has promised and has left', async () => {
    await query(
      `INSERT INTO subsidy_programmes (fair_id, id, name, decision_number, budget, reserved, settled, percent, most_per_firm, covers, papers,
         opens_at, closes_at, created_by, created_at)
       VALUES (?, ?, 'Hỗ trợ 2027', '1/QĐ', 50000000, 11000000, 9000000, 50, 15000000, '["rent"]', ?, '2027-01-01', '2027-09-01', ?, UTC_TIMESTAMP(3))`,
      ...[fairId, newId(), JSON.stringify([{ code: 'tax', names: { vi: 'Thuế', en: 'Tax' } }]), officer.personId],
    );
    const expected = {
      ...{ Programme: 'Hỗ trợ 2027', 'Programme decision': '1/QĐ', Costs: 'Rent', 'Share paid (%)': '50' },
      ...{ 'At most for one firm': '15000000', 'Papers to hand in': 'Tax', Budget: '50000000' },
      ...{ Reserved: '11000000', Settled: '9000000', Left: '30000000' },
    };
    for (const as of [organiser, officer])
      expect(await rows('subsidy-programmes', as)).toEqual([expect.objectContaining(expected)]);
    expect(await statuses('subsidy-programmes', [desk, member, interpreting])).toEqual([404, 404, 404]);
  });
});
