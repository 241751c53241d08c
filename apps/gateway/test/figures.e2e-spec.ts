import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';
import { Programme } from './programme.js';

/** What a fair counts: for anybody without the few, for its office whole. */
describe('figures of a fair', () => {
  let harness: Harness;
  let fairId: FairId;
  let organiser: SignedIn;

  beforeAll(async () => {
    harness = await startHarness();
    const { dataSource } = harness.database;
    const [fairs, payables, programme] = [new Fairs(dataSource), new Payables(dataSource), new Programme(dataSource)];
    fairId = await fairs.fair('Reckoning');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }] });
    const firms = async (count: number, country: string, as: 'supplier' | 'buyer'): Promise<CompanyId[]> => {
      const made: CompanyId[] = [];
      for (let i = 0; i < count; i++) {
        const id = await fairs.company(`${country} ${as} ${i}`, country);
        await fairs.takePart(fairId, id, { as });
        made.push(id);
      }
      return made;
    };
    const suppliers = await firms(4, 'VN', 'supplier');
    await firms(4, 'JP', 'buyer');
    await firms(3, 'KR', 'buyer');
    const [thai] = await firms(1, 'TH', 'buyer');
    for (const supplier of suppliers) await payables.booking(fairId, supplier, await fairs.booth(fairId));
    const withdrawn = await payables.booking(fairId, suppliers[0], await fairs.booth(fairId));
    await dataSource.query("UPDATE bookings SET state = 'blocked', company_id = NULL WHERE id = ?", [withdrawn]);
    await fairs.booth(fairId);
    await dataSource.query(
      "UPDATE bookings SET state = 'paid', paid_amount = 23760000, overdue_at = NULL WHERE fair_id = ? AND company_id = ?",
      [fairId, suppliers[0]],
    );
    await dataSource.query(
      "UPDATE bookings SET overdue_at = UTC_TIMESTAMP(3) WHERE fair_id = ? AND company_id = ? AND state = 'approved'",
      [fairId, suppliers[1]],
    );
    await payables.doubtful(fairId);
    for (const kind of ['process', 'lead-time-days'])
      await dataSource.query(
        `INSERT INTO profile_facts (company_id, id, kind, taxonomy_id, amount, source, created_at)
         VALUES (?, ?, ?, ?, ?, 'declared', UTC_TIMESTAMP(3))`,
        [
          suppliers[0],
          crypto.randomUUID(),
          kind,
          kind === 'process' ? 'cnc-turning' : null,
          kind === 'process' ? null : 30,
        ],
      );
    await programme.fact(suppliers[1]);
    const needId = await programme.need(fairId, thai, 'Brackets');
    await programme.need(fairId, thai, 'Springs');
    const asked = await programme.request(fairId, thai, suppliers[0]);
    await dataSource.query("UPDATE requests SET need_id = ?, state = 'accepted' WHERE id = ?", [needId, asked]);
    const refused = await programme.request(fairId, thai, suppliers[1]);
    await dataSource.query("UPDATE requests SET state = 'declined', live_mark = NULL WHERE id = ?", [refused]);
    const offered = await programme.request(fairId, thai, suppliers[2]);
    await dataSource.query("UPDATE requests SET origin = 'proposal' WHERE id = ?", [offered]);
    const timetableId = await programme.releasedTimetable(fairId, 1);
    await dataSource.query(
      'INSERT INTO occupancies (fair_id, timetable_id, resource, slot, request_id) VALUES (?, ?, ?, 0, ?)',
      [fairId, timetableId, `seat:${suppliers[0]}:1`, asked],
    );
  });
  afterAll(() => harness.close());

  it('are told to anybody, but never of so few firms that they are known', async () => {
    const shares = 'shown { id count } others';
    const { data, errors } = await harness.query<{ fairFigures: object }>(
      `query ($fairId: ID!) { fairFigures(fairId: $fairId) { booths boothsTaken exhibitors visitors
        exhibitorSectors { ${shares} } exhibitorCountries { ${shares} } visitorCountries { ${shares} } } }`,
      { fairId },
    );
    expect(errors).toBeUndefined();
    expect(data.fairFigures).toEqual({
      booths: 6,
      boothsTaken: 4,
      exhibitors: 4,
      visitors: 8,
      exhibitorSectors: { shown: [], others: 4 },
      exhibitorCountries: { shown: [{ id: 'VN', count: 4 }], others: 0 },
      // One firm from Thailand: told alone, or by what is left of eight, it would be known.
      visitorCountries: { shown: [{ id: 'JP', count: 4 }], others: 4 },
    });
  });

  it('lead to the companies that they leave out', async () => {
    const named = async (gap: string, page: object = {}) => {
      const { data, errors } = await harness.query<{ fairGaps: { nodes: object[]; pageInfo: { endCursor: string } } }>(
        `query ($fairId: ID!, $gap: FairGap!, $first: Int! = 20, $after: String) {
          fairGaps(fairId: $fairId, gap: $gap, first: $first, after: $after) {
            nodes { shortName count } pageInfo { endCursor } } }`,
        { fairId, gap, ...page },
        { as: organiser },
      );
      expect(errors).toBeUndefined();
      return data.fairGaps;
    };
    const others = [1, 2, 3].map((i) => ({ shortName: `VN supplier ${i}`, count: 1 }));
    expect((await named('WITHOUT_MEETING')).nodes).toEqual(others);
    const first = await named('INCOMPLETE_PROFILE', { first: 2 });
    expect(first.nodes).toEqual(others.slice(0, 2));
    expect((await named('INCOMPLETE_PROFILE', { after: first.pageInfo.endCursor })).nodes).toEqual(others.slice(2));
    expect((await named('NEED_WITHOUT_REQUEST')).nodes).toEqual([{ shortName: 'TH buyer 0', count: 1 }]);
  });

  it('show the office how far the fair has come and what waits for it', async () => {
    const { data, errors } = await harness.query<{ fairState: object }>(
      `query ($fairId: ID!) { fairState(fairId: $fairId) {
        booths { free held applied approved confirmed paid blocked }
        money { booked { amount currency } paid { amount } asked { amount } }
        suppliers completeProfiles openNeeds coveredNeeds
        requests { open accepted declined expired acceptanceRate }
        release { versionNumber meetings suppliersWithoutMeeting }
        waiting { applications overdueDeposits doubtfulTransfers unansweredOffers subsidyRequests onWaitlist } } }`,
      { fairId },
      { as: organiser },
    );
    expect(errors).toBeUndefined();
    expect(data.fairState).toEqual({
      booths: { free: 1, held: 0, applied: 0, approved: 3, confirmed: 0, paid: 1, blocked: 1 },
      money: [
        { booked: { amount: 4 * 23_760_000, currency: 'VND' }, paid: { amount: 23_760_000 }, asked: { amount: 0 } },
      ],
      suppliers: 4,
      completeProfiles: 1,
      openNeeds: 2,
      coveredNeeds: 1,
      requests: { open: 1, accepted: 1, declined: 1, expired: 0, acceptanceRate: 0.5 },
      release: { versionNumber: 1, meetings: 0, suppliersWithoutMeeting: 3 },
      waiting: {
        applications: 0,
        overdueDeposits: 1,
        doubtfulTransfers: 1,
        unansweredOffers: 1,
        subsidyRequests: 0,
        onWaitlist: 0,
      },
    });
  });
});
