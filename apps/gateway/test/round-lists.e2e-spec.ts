import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Programme } from './programme.js';

/** Lists about rounds that organisers take away, in their own language. */
describe('the lists of rounds and of what they leave out', () => {
  let harness: Harness;
  let fairId: FairId;
  let buyerId: CompanyId;
  let organiser: SignedIn;
  let member: SignedIn;

  beforeAll(async () => {
    harness = await startHarness();
    const { dataSource } = harness.database;
    const [fairs, programme] = [new Fairs(dataSource), new Programme(dataSource)];
    fairId = await fairs.fair('Roundsday');
    buyerId = await fairs.company('Sakura');
    const supplierId = await fairs.company('Hoa Sen');
    await fairs.takePart(fairId, buyerId);
    await fairs.takePart(fairId, supplierId);
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    member = await harness.people.signedIn({ companies: [buyerId] });
    const proposed = await programme.round(fairId);
    const failed = await programme.round(fairId);
    await dataSource.query(
      `UPDATE rounds SET counts = '{"pairs":900,"possible":300,"proposals":40}', created_at = '2027-01-01' WHERE id = ?`,
      [proposed],
    );
    await dataSource.query(
      `UPDATE rounds SET kind = 'timetable', state = 'failed', failure_code = 'no-slots', failure_params = '{}' WHERE id = ?`,
      [failed],
    );
    const timetableId = await programme.workingTimetable(fairId);
    const requestId = await programme.request(fairId, buyerId, supplierId);
    await dataSource.query(
      `INSERT INTO unscheduled_requests (fair_id, timetable_id, request_id, code, params) VALUES (?, ?, ?, ?, ?)`,
      [fairId, timetableId, requestId, 'no-common-slot', '{}'],
    );
  });
  afterAll(() => harness.close());

  async function lines(kind: string, as: SignedIn): Promise<string[]> {
    const answer = await fetch(`${harness.url}/exports/${kind}?fairId=${fairId}`, {
      headers: { authorization: `Bearer ${as.token}` },
    });
    return answer.status === 200 ? (await answer.text()).trim().split('\r\n') : [String(answer.status)];
  }

  it('tell organisers of each round what it came to or why it did not', async () => {
    expect(await lines('rounds', member)).toEqual(['404']);
    const [, ...rounds] = await lines('rounds', organiser);
    const [proposed] = rounds.filter((line) => line.startsWith('Vòng đề xuất,Đã xong,2027-01-01'));
    expect(proposed).toContain(',900,300,40,');
    const [failed] = rounds.filter((line) => line.startsWith('Vòng xếp lịch,Không thành công,'));
    expect(failed).toMatch(/,,,,,,,[^,]/);
    expect(rounds).toHaveLength(2);
  });

  it('tell organisers what the working timetable does not hold, and why', async () => {
    expect(await lines('left-out', member)).toEqual(['404']);
    const [, ...left] = await lines('left-out', organiser);
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/^Sakura,Hoa Sen,.*\p{L}/u);
    expect(left[0]).not.toContain('no-common-slot');
  });
});
