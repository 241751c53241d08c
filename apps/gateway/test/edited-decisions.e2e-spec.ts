import type { CompanyId, FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';
import { quotedBooking } from './quoted-bookings.js';

/** What offices decide row by row comes back by the lists that they export: subsidies, the waitlist, requests for payment. */
describe('decisions in an edited list', () => {
  let harness: Harness;
  let fairs: Fairs;
  let fairId: FairId;
  let organiser: SignedIn;
  let officer: SignedIn;
  let firms: { readonly companyId: CompanyId; readonly member: SignedIn }[];
  let keys = 0;

  beforeAll(async () => {
    harness = await startHarness();
    fairs = new Fairs(harness.database.dataSource);
    fairId = await fairs.fair('Decidefair');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    officer = await harness.people.signedIn({ roles: [{ fairId, role: 'programme-officer' }], language: 'vi' });
    firms = [];
    for (const name of ['Sen', 'Cúc', 'Mai']) {
      const companyId = await fairs.company(name);
      await fairs.takePart(fairId, companyId);
      firms.push({
        companyId,
        member: await harness.people.signedIn({ companies: [companyId], email: `${keys++}@x.test` }),
      });
    }
  });
  afterAll(() => harness.close());

  async function does<T>(as: SignedIn, name: string, type: string, input: object, read: string): Promise<T> {
    const { data, errors } = await harness.query<{ answer: T }>(
      `mutation ($input: ${type}!, $key: IdempotencyKey!) {
        answer: ${name}(input: $input, idempotencyKey: $key) { __typename ... on ExpectedError { code } ${read} } }`,
      { input: { fairId, ...input }, key: `key-${++keys}` },
      { as },
    );
    expect(errors).toBeUndefined();
    return data.answer;
  }
  const states = (table: string, ids: readonly string[]): Promise<{ state: string; reason: string | null }[]> =>
    harness.database.dataSource.query(
      `SELECT state, ${table === 'payment_requests' ? 'cancel_reason' : table === 'subsidy_grants' ? 'reason' : 'NULL'} AS reason
       FROM ${table} WHERE fair_id = ? AND id IN (?) ORDER BY FIELD(id, ?)`,
      [fairId, ids, ids],
    );

  it('approves and refuses subsidies, and only what officers have seen the papers of', async () => {
    const { programmeId } = await does<{ programmeId: string }>(
      officer,
      'openSubsidyProgramme',
      'SubsidyProgrammeInput',
      {
        ...{ name: 'Hỗ trợ', decisionNumber: '1/QĐ', budget: 8_000_000, percent: 50, mostPerFirm: 100_000_000 },
        ...{ covers: ['RENT'], opensAt: '2020-01-01T00:00:00Z', closesAt: '2100-01-01T00:00:00Z' },
        papers: [
          {
            code: 'licence',
            names: [
              { language: 'vi', name: 'Giấy phép kinh doanh' },
              { language: 'en', name: 'Licence' },
            ],
          },
        ],
      },
      '... on OpenedSubsidyProgramme { programmeId }',
    );
    const grants: string[] = [];
    for (const { companyId, member } of firms) {
      const boothId = await fairs.booth(fairId);
      const bookingId = await quotedBooking(harness.database.dataSource, { fairId, companyId, boothId });
      const asked = { programmeId, bookingId, costs: ['RENT'] };
      const step = '... on SubsidyStep { grantId }';
      const made = await does<{ grantId: string }>(member, 'requestSubsidy', 'SubsidyRequestInput', asked, step);
      grants.push(made.grantId);
    }
    const see = (grantId: string) =>
      does(officer, 'checkSubsidyPaper', 'PaperTickInput', { grantId, paper: 'licence', checked: true }, '');
    await see(grants[0]);
    const list = new EditedFiles(harness, fairId, 'subsidies', 'Subsidies', officer);
    const wanted = {
      [grants[0]]: { 'columns.state': 'Đã duyệt', 'columns.decision': '12/QĐ' },
      [grants[1]]: { 'columns.state': 'Bị từ chối', 'columns.reason': 'Chưa đủ hồ sơ' },
    } as const;
    const early = { ...wanted, [grants[2]]: { 'columns.state': 'Đã duyệt', 'columns.decision': '13/QĐ' } };
    expect((await list.check(await list.edited(early))).problems).toEqual([
      { row: 4, column: 'state', code: 'paper-not-seen', message: 'Chưa kiểm tra giấy tờ: Giấy phép kinh doanh.' },
    ]);

    // Both approvals would be right by themselves; the budget holds one and a half.
    await see(grants[2]);
    const both = await list.edited(early);
    const seenBoth = await list.check(both);
    expect(seenBoth.problems).toEqual([]);
    expect(await list.takeBack(both, seenBoth.seen, 'both')).toMatchObject({
      __typename: 'UnusableFile',
      problems: [{ row: 4, column: 'state', code: 'budget-exhausted' }],
    });
    expect((await states('subsidy_grants', grants)).map(({ state }) => state)).toEqual(grants.map(() => 'requested'));

    const uploadId = await list.edited(wanted);
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toContainEqual(expect.objectContaining({ column: 'state', before: 'Đang xét', after: 'Đã duyệt' }));
    const done = { __typename: 'TakenBackList', changed: 2 };
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await states('subsidy_grants', grants)).toEqual([
      { state: 'approved', reason: null },
      { state: 'refused', reason: 'Chưa đủ hồ sơ' },
      { state: 'requested', reason: null },
    ]);
    const [{ reserved }] = await harness.database.dataSource.query(
      'SELECT reserved FROM subsidy_programmes WHERE fair_id = ?',
      [fairId],
    );
    expect(Number(reserved)).toBe(5_000_000);
    const again = { [grants[0]]: { 'columns.state': 'Bị từ chối', 'columns.reason': 'Nhầm' } };
    expect((await list.check(await list.edited(again))).problems).toMatchObject([{ code: 'grant-decided' }]);
    // Organisers look on.
    const looking = new EditedFiles(harness, fairId, 'subsidies', 'Subsidies', organiser);
    expect(await looking.takeBack(await looking.edited({}), seen, 'looking')).toMatchObject({ code: 'not-found' });
  });

  it('takes firms off the waitlist, says why in the audit log, and nobody to whom a booth is offered', async () => {
    const entries: string[] = [];
    for (const { companyId, member } of firms)
      entries.push(
        (
          await does<{ entryId: string }>(
            member,
            'joinWaitlist',
            'JoinWaitlistInput',
            { companyId },
            '... on JoinedWaitlist { entryId }',
          )
        ).entryId,
      );
    await harness.database.dataSource.query(
      `UPDATE waitlist_entries SET state = 'offered' WHERE fair_id = ? AND id = ?`,
      [fairId, entries[2]],
    );
    const list = new EditedFiles(harness, fairId, 'waitlist', 'Waitlist', organiser);
    expect((await list.download(firms[0].member)).status).toBe(404);
    const off = { 'columns.off-because': 'Đã có gian hàng' } as const;
    expect((await list.check(await list.edited({ [entries[0]]: off, [entries[2]]: off }))).problems).toMatchObject([
      { column: 'off', code: 'offer-stands' },
    ]);
    const uploadId = await list.edited({ [entries[0]]: off, [entries[1]]: off });
    const { changes, problems, seen } = await list.check(uploadId);
    expect([problems, changes.length]).toEqual([[], 2]);
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    expect(await list.takeBack(uploadId, seen, 'off')).toEqual({ __typename: 'TakenBackList', changed: 2 });
    expect((await states('waitlist_entries', entries)).map(({ state }) => state)).toEqual(['left', 'left', 'offered']);
    const [told] = await harness.database.dataSource.query(
      `SELECT detail, by_right FROM audit_entries WHERE fair_id = ? AND action = 'leave-waitlist' AND subject_id = ?`,
      [fairId, entries[0]],
    );
    expect(told.by_right).toBe('organiser');
    expect(JSON.stringify(told.detail)).toContain('Đã có gian hàng');
  });

  it('cancels requests for payment that still wait', async () => {
    const payables = new Payables(harness.database.dataSource);
    await payables.account(fairId);
    const requests: string[] = [];
    for (const { companyId } of firms) {
      const bookingId = await payables.booking(fairId, companyId, await fairs.booth(fairId));
      const { requestId } = await does<{ requestId: string }>(
        organiser,
        'requestPayment',
        'RequestPaymentInput',
        { bookingIds: [bookingId], purpose: 'DEPOSIT' },
        '... on RequestedPayment { requestId }',
      );
      requests.push(requestId);
    }
    await does(
      organiser,
      'cancelPaymentRequest',
      'CancelPaymentRequestInput',
      { requestId: requests[2], reason: 'Trùng' },
      '',
    );
    const list = new EditedFiles(harness, fairId, 'payment-requests', 'PaymentRequests', organiser);
    const because = { 'columns.cancel-because': 'Sai số tiền' } as const;
    expect((await list.check(await list.edited({ [requests[2]]: because }))).problems).toMatchObject([
      { column: 'cancel', code: 'payment-request-closed' },
    ]);
    const uploadId = await list.edited({ [requests[0]]: because });
    const { changes, seen } = await list.check(uploadId);
    expect(changes).toMatchObject([{ column: 'cancel', before: '', after: 'Sai số tiền' }]);
    expect(await list.takeBack(uploadId, seen, 'cancel')).toEqual({ __typename: 'TakenBackList', changed: 1 });
    expect(await states('payment_requests', requests)).toEqual([
      { state: 'cancelled', reason: 'Sai số tiền' },
      { state: 'open', reason: null },
      { state: 'cancelled', reason: 'Trùng' },
    ]);
    // The same file again changes nothing: what it says stands.
    expect((await list.check(uploadId)).changes).toEqual([]);
  });
});
