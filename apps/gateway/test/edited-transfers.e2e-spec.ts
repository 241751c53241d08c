import type { BookingId, FairId } from '@ketnoi/kernel';
import { EditedFiles } from './edited-files.js';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';

/** The list of transfers goes out as Excel, is told which requests they pay, and comes back. */
describe('an edited list of transfers', () => {
  let harness: Harness;
  let fairId: FairId;
  let bookingId: BookingId;
  let list: EditedFiles;
  let asked: EditedFiles;
  let member: SignedIn;
  let transfers: string[];
  let reference: string;

  beforeAll(async () => {
    harness = await startHarness();
    const { dataSource } = harness.database;
    const [fairs, payables] = [new Fairs(dataSource), new Payables(dataSource)];
    fairId = await fairs.fair('Transferday');
    const companyId = await fairs.company('Hoa Sen');
    await fairs.takePart(fairId, companyId);
    const organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    list = new EditedFiles(harness, fairId, 'transfers', 'Transfers', organiser);
    asked = new EditedFiles(harness, fairId, 'payment-requests', 'PaymentRequests', organiser);
    member = await harness.people.signedIn({ companies: [companyId] });
    bookingId = await payables.booking(fairId, companyId, await fairs.booth(fairId));
    await payables.account(fairId);
    ({ reference } = await list.ask<{ reference: string }>(
      `mutation ($input: RequestPaymentInput!) { answer: requestPayment(input: $input, idempotencyKey: "asked") {
        ... on RequestedPayment { reference } } }`,
      { input: { fairId, bookingIds: [bookingId], purpose: 'DEPOSIT' } },
    ));
    transfers = [await payables.doubtful(fairId), await payables.doubtful(fairId)];
  });
  afterAll(() => harness.close());

  it('goes out to organisers alone, as the list of requests does', async () => {
    expect((await list.download(member)).status).toBe(404);
    expect((await asked.download(member)).status).toBe(404);
    const sheet = await asked.sheet();
    const cells = (['reference', 'state', 'asked', 'open'] as const).map((key) => sheet.cells(`columns.${key}`));
    expect(cells).toEqual([[reference], ['Chưa trả'], ['11880000'], ['11880000']]);
  });

  it('shows what would be paid, books it once it is approved, and does so once', async () => {
    const pays = { 'columns.pays': reference };
    expect((await list.check(await list.edited({ [transfers[0]]: pays }))).problems).toMatchObject([
      { column: 'note', code: 'note-missing' },
    ]);
    const uploadId = await list.edited({ [transfers[0]]: { ...pays, 'columns.why': 'They called' } });
    const { changes, problems, seen } = await list.check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([
      { column: 'pays', before: '', after: reference },
      { column: 'note', before: '', after: 'They called' },
    ]);
    expect(await list.takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const done = { __typename: 'TakenBackList', changed: 1 };
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await list.takeBack(uploadId, seen, 'once')).toEqual(done);
    const paid = await harness.database.dataSource.query(
      `SELECT t.state, t.note, k.paid_amount AS paid FROM bank_transactions t JOIN bookings k ON k.id = ? WHERE t.id = ?`,
      [bookingId, transfers[0]],
    );
    expect(paid).toMatchObject([{ state: 'booked', note: 'They called' }]);
    expect(Number(paid[0].paid)).toBe(5_000_000);
  });

  it('names what cannot be: a transfer that was decided, and columns that are there to be read', async () => {
    const uploadId = await list.edited({
      [transfers[0]]: { 'columns.why': 'Changed my mind' },
      [transfers[1]]: { 'columns.transfer-amount': '1' },
    });
    const { problems } = await list.check(uploadId);
    expect(problems).toHaveLength(2);
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ column: 'note', code: 'transaction-decided' }),
        expect.objectContaining({ column: 'amount', code: 'not-taken-back' }),
      ]),
    );
  });
});
