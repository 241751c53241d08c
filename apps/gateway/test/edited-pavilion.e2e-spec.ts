import { ReservePavilion } from '@ketnoi/booth-allocation';
import { type BoothId, type CompanyId, type FairId, type GroupId, unwrap } from '@ketnoi/kernel';
import { withRole } from '@ketnoi/kernel/testing';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';

/** The list of a pavilion goes out as Excel and comes back with the firms to whom its booths are given. */
describe('an edited list of a pavilion', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let groupId: GroupId;
  let organiser: SignedIn;
  let leader: SignedIn;
  let list: EditedFiles;
  let [hoaSen, hoaMai, other]: CompanyId[] = [];
  let [one, two, three]: BoothId[] = [];

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Pavilionback');
    await fairs.openBooking(fairId);
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    leader = await harness.people.signedIn({ roles: [{ fairId, role: 'group-leader' }], language: 'vi' });
    groupId = (await fairs.group(fairId, leader.personId, 'Association (Fictional)')) as GroupId;
    list = new EditedFiles(harness, fairId, 'pavilion', 'Pavilion', leader, { groupId });
    [hoaSen, hoaMai, other] = [
      await fairs.company('Hoa Sen'),
      await fairs.company('Hoa Mai'),
      await fairs.company('Other'),
    ];
    await fairs.takePart(fairId, hoaSen, { groupId });
    await fairs.takePart(fairId, hoaMai, { groupId });
    await fairs.takePart(fairId, other);
    await harness.database.dataSource.query("UPDATE companies SET tax_code = '0100109106' WHERE id = ?", [hoaSen]);
    [one, two, three] = [await fairs.booth(fairId), await fairs.booth(fairId), await fairs.booth(fairId)];
    for (const [i, boothId] of [one, two, three].entries())
      await harness.database.dataSource.query('UPDATE booths SET number = ? WHERE id = ?', [`P-${i + 1}`, boothId]);
    await reserve(groupId, [one, two, three]);
  });
  afterAll(() => harness.close());

  async function reserve(group: GroupId, boothIds: BoothId[], at = fairId): Promise<void> {
    const wish = { fairId: at, groupId: group, boothIds, allotUntil: new Date('2100-01-01T00:00:00Z') };
    const reserving = harness.app.get(ReservePavilion, { strict: false });
    unwrap(await reserving.execute(withRole(at, 'organiser'), wish, `reserve-${group}`));
  }
  const edited = (firms: Readonly<Record<string, string>>): Promise<string> =>
    list.edited(Object.fromEntries(Object.entries(firms).map(([id, firm]) => [id, { 'columns.invited-firm': firm }])));
  async function firms(): Promise<Record<string, string>> {
    const sheet = await list.sheet();
    const names = sheet.cells('columns.company');
    return Object.fromEntries(sheet.cells('columns.id').map((id, i) => [id, names[i]]));
  }

  it('goes out to the leader and to organisers', async () => {
    const stranger = await harness.people.signedIn({ roles: [{ fairId, role: 'group-leader' }] });
    const statuses = [organiser, leader, stranger].map(async (who) => (await list.download(who)).status);
    expect(await Promise.all(statuses)).toEqual([200, 200, 404]);
    expect(await list.check(await edited({}))).toMatchObject({ changes: [], conflicts: [], problems: [] });
  });

  it('is taken back from those who answer for the group alone', async () => {
    const neighbour = await harness.people.signedIn({ roles: [{ fairId, role: 'group-leader' }], language: 'vi' });
    const theirs = (await fairs.group(fairId, neighbour.personId, 'Delegation (Fictional)')) as GroupId;
    await reserve(theirs, [await fairs.booth(fairId)]);
    const member = await harness.people.signedIn({ companies: [hoaSen], language: 'vi' });
    const sheet = await list.sheet();
    sheet.write(one, { 'columns.invited-firm': 'Hoa Sen' });
    const { seen } = await list.check(await list.upload(sheet));
    const answers = async (who: SignedIn, group: GroupId): Promise<object[]> => {
      const files = new EditedFiles(harness, fairId, 'pavilion', 'Pavilion', who, { groupId: group });
      const uploadId = await files.upload(sheet);
      return [await files.check(uploadId), await files.takeBack(uploadId, seen, `for-${group}`)];
    };
    const nothing = [{ code: 'not-found' }, { code: 'not-found' }];
    expect(await answers(neighbour, groupId)).toMatchObject(nothing);
    expect(await answers(member, groupId)).toMatchObject(nothing);
    // A pavilion of one's own opens no booths of another's.
    expect(await answers(neighbour, theirs)).toMatchObject([
      { changes: [], problems: [{ row: 2, code: 'unknown-id' }] },
      { code: 'unusable-file' },
    ]);
    expect(await firms()).toEqual({ [one]: '', [two]: '', [three]: '' });
    const byOffice = new EditedFiles(harness, fairId, 'pavilion', 'Pavilion', organiser, { groupId });
    expect((await byOffice.check(await byOffice.upload(sheet))).seen).toBe(seen);
  });

  it('shows to whom it gives booths and for what, and gives them once that is approved, once', async () => {
    // A spreadsheet that took the tax code for a number dropped its zero; who has no code is named.
    const uploadId = await edited({ [one]: '100109106', [two]: 'Hoa Mai' });
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    const price = { column: 'price', before: '', after: '22.000.000 VND' };
    expect(changes).toMatchObject([
      { column: 'firm', before: '', after: 'Hoa Sen · 0100109106', name: 'P-1' },
      { ...price, name: 'P-1' },
      { column: 'firm', before: '', after: `Hoa Mai · ${hoaMai}`, name: 'P-2' },
      { ...price, name: 'P-2' },
    ]);
    expect(await firms()).toEqual({ [one]: '', [two]: '', [three]: '' });
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    let answer: object | undefined;
    const sent = await harness.statements(async () => void (answer = await list.takeBack(uploadId, seen, 'once')));
    expect(answer).toEqual({ __typename: 'TakenBackList', changed: 2 });
    expect(sent.length).toBeLessThanOrEqual(60);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual({ __typename: 'TakenBackList', changed: 2 });
    expect(await firms()).toEqual({ [one]: 'Hoa Sen', [two]: 'Hoa Mai', [three]: '' });
  });

  it('gives booths only to firms of the group, all or none', async () => {
    const uploadId = await edited({ [three]: 'Other', [two]: '' });
    const { problems, seen } = await list.check(uploadId);
    expect(problems).toMatchObject([{ column: 'firm', code: 'not-in-group' }]);
    expect(await list.takeBack(uploadId, seen, 'wrong')).toMatchObject({ __typename: 'UnusableFile' });
    expect(await firms()).toEqual({ [one]: 'Hoa Sen', [two]: 'Hoa Mai', [three]: '' });
  });

  it('takes one back, and gives another to another firm, in one go', async () => {
    const uploadId = await edited({ [one]: 'Hoa Mai', [two]: '' });
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([
      { column: 'firm', before: 'Hoa Sen · 0100109106', after: `Hoa Mai · ${hoaMai}` },
      { column: 'price' },
      { column: 'firm', before: `Hoa Mai · ${hoaMai}`, after: '' },
    ]);
    expect(await list.takeBack(uploadId, seen, 'swap')).toMatchObject({ changed: 2 });
    expect(await firms()).toEqual({ [one]: 'Hoa Mai', [two]: '', [three]: '' });
  });

  it('names what was given meanwhile and leaves a firm what it has paid for', async () => {
    const uploadId = await edited({ [two]: 'Hoa Sen', [one]: '' });
    const before = await list.check(uploadId);
    const first = await edited({ [two]: 'Hoa Mai' });
    expect(await list.takeBack(first, (await list.check(first)).seen, 'first')).toMatchObject({ changed: 1 });
    const { conflicts } = await list.check(uploadId);
    expect(conflicts).toMatchObject([{ column: 'firm', before: `Hoa Mai · ${hoaMai}`, after: '0100109106' }]);
    expect(await list.takeBack(uploadId, before.seen, 'conflict')).toMatchObject({ code: 'changed-meanwhile' });
    await harness.database.dataSource.query('UPDATE bookings SET paid_amount = 1 WHERE fair_id = ? AND booth_id = ?', [
      fairId,
      one,
    ]);
    const paid = await edited({ [one]: '' });
    expect((await list.check(paid)).problems).toMatchObject([{ column: 'firm', code: 'money-came-in' }]);
    expect(await firms()).toEqual({ [one]: 'Hoa Mai', [two]: 'Hoa Mai', [three]: '' });
  });

  it('takes as many statements for sixty booths as for three, given, given to others and taken back', async () => {
    const { dataSource } = harness.database;
    const sent: number[][] = [];
    for (const count of [3, 60]) {
      const at = await fairs.fair(`Pavilion of ${count}`);
      await fairs.openBooking(at);
      const head = await harness.people.signedIn({ roles: [{ fairId: at, role: 'group-leader' }], language: 'vi' });
      const group = (await fairs.group(at, head.personId, 'Association (Fictional)')) as GroupId;
      const members = ['First', 'Second', 'Third'].map((name) => `${name} of ${count}`);
      for (const name of members) {
        const companyId = await fairs.company(name);
        await fairs.takePart(at, companyId, { groupId: group });
        await harness.people.add({ companies: [companyId] });
      }
      const booths: BoothId[] = [];
      for (let i = 0; i < count; i++) booths.push(await fairs.booth(at));
      await reserve(group, booths, at);
      const files = new EditedFiles(harness, at, 'pavilion', 'Pavilion', head, { groupId: group });
      const stands = async (): Promise<object> => {
        const [row] = await dataSource.query(
          `SELECT SUM(company_id IS NOT NULL) AS firms, SUM(state = 'blocked') AS blocks, COUNT(DISTINCT company_id, nth) AS numbers
           FROM bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL`,
          [at],
        );
        const [{ told }] = await dataSource.query('SELECT COUNT(*) AS told FROM outbox_events WHERE fair_id = ?', [at]);
        const [{ noted }] = await dataSource.query(
          "SELECT COUNT(*) AS noted FROM audit_entries WHERE fair_id = ? AND subject_type = 'booking'",
          [at],
        );
        return Object.fromEntries(Object.entries({ ...row, told, noted }).map(([what, n]) => [what, Number(n)]));
      };
      const counts: number[] = [];
      const takeBack = async (turn: number | null): Promise<void> => {
        const firm = (i: number): string => (turn === null ? '' : members[(i + turn) % members.length]);
        const uploadId = await files.edited(
          Object.fromEntries(booths.map((id, i) => [id, { 'columns.invited-firm': firm(i) }])),
        );
        const { problems, seen } = await files.check(uploadId);
        expect(problems).toEqual([]);
        let answer: object | undefined;
        const statements = await harness.statements(
          async () => void (answer = await files.takeBack(uploadId, seen, `turn-${turn}`)),
        );
        expect(answer).toEqual({ __typename: 'TakenBackList', changed: count });
        counts.push(statements.length);
      };
      await takeBack(0);
      expect(await stands()).toEqual({ firms: count, blocks: 0, numbers: count, told: 2 * count, noted: count });
      await takeBack(1);
      expect(await stands()).toEqual({ firms: count, blocks: 0, numbers: count, told: 4 * count, noted: 3 * count });
      // Nobody is asked any more for what was asked for them.
      const payables = new Payables(dataSource);
      const booked = await dataSource.query(
        'SELECT id AS bookingId, company_id AS companyId FROM bookings WHERE fair_id = ? AND live_booth_id IS NOT NULL',
        [at],
      );
      for (const [i, one] of booked.entries()) await payables.request(at, one, `KN${i}`);
      await takeBack(null);
      expect(await stands()).toEqual({ firms: 0, blocks: count, numbers: 0, told: 6 * count, noted: 4 * count });
      const [voided] = await dataSource.query(
        `SELECT SUM(r.state = 'cancelled' AND r.cancel_cause = 'bookings-changed') AS requests,
                (SELECT COUNT(*) FROM mails WHERE fair_id = ? AND template = 'payment-request-cancelled') AS mails
         FROM payment_requests r WHERE r.fair_id = ?`,
        [at, at],
      );
      // Each to the firm's person and to the leader.
      expect(Object.values(voided as object).map(Number)).toEqual([count, 2 * count]);
      sent.push(counts);
    }
    expect(sent[1]).toEqual(sent[0]);
    expect(Math.max(...sent[0])).toBeLessThan(40);
  });
});
