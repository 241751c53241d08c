import { readTable, writeXlsx } from '@ketnoi/documents';
import { type BookingId, type FairId, unwrap } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';

interface Difference {
  readonly changes: readonly object[];
  readonly problems: readonly object[];
  readonly seen: string;
}

/** The list of transfers goes out as Excel, is told which requests they pay, and comes back. */
describe('an edited list of transfers', () => {
  let harness: Harness;
  let fairId: FairId;
  let bookingId: BookingId;
  let organiser: SignedIn;
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
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    member = await harness.people.signedIn({ companies: [companyId] });
    bookingId = await payables.booking(fairId, companyId, await fairs.booth(fairId));
    await payables.account(fairId);
    ({ reference } = await ask<{ reference: string }>(
      `mutation ($input: RequestPaymentInput!) { answer: requestPayment(input: $input, idempotencyKey: "asked") {
        ... on RequestedPayment { reference } } }`,
      { input: { fairId, bookingIds: [bookingId], purpose: 'DEPOSIT' } },
    ));
    transfers = [await payables.doubtful(fairId), await payables.doubtful(fairId)];
  });
  afterAll(() => harness.close());

  async function ask<T>(document: string, variables: object, as = organiser): Promise<T> {
    const { data, errors } = await harness.query<{ answer: T }>(document, { ...variables }, { as });
    expect(errors).toBeUndefined();
    return data.answer;
  }
  const file = (kind: string, as: SignedIn): Promise<Response> =>
    fetch(`${harness.url}/exports/${kind}?fairId=${fairId}&format=xlsx`, {
      headers: { authorization: `Bearer ${as.token}` },
    });
  const exported = async (kind: string) => {
    const body = new Uint8Array(await (await file(kind, organiser)).arrayBuffer());
    const { headings, rows } = unwrap(await readTable(body));
    return { headings, rows: rows.map(({ cells }) => [...cells]) };
  };
  async function upload(headings: readonly string[], rows: string[][]): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([(await writeXlsx({ title: 'x', headings, rows })) as BlobPart]), 'list.xlsx');
    const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${organiser.token}` };
    const response = await fetch(`${harness.url}/uploads`, { method: 'POST', body: form, headers });
    return ((await response.json()) as { uploadId: string }).uploadId;
  }
  const check = (uploadId: string): Promise<Difference> =>
    ask(
      `query ($input: EditedListInput!) { answer: checkEditedTransfers(input: $input) { ... on ListDifference {
        seen changes { row column before after } problems { row column code } } } }`,
      { input: { fairId, uploadId } },
    );
  const takeBack = (uploadId: string, seen: string, key: string): Promise<object> =>
    ask(
      `mutation ($input: ApprovedListInput!, $key: IdempotencyKey!) {
        answer: takeBackTransfers(input: $input, idempotencyKey: $key) { __typename
          ... on TakenBackList { changed } ... on ExpectedError { code } } }`,
      { input: { fairId, uploadId, seen }, key },
    );

  it('goes out to organisers alone, as the list of requests does', async () => {
    expect((await file('transfers', member)).status).toBe(404);
    expect((await file('payment-requests', member)).status).toBe(404);
    const { headings, rows } = await exported('payment-requests');
    const at = (heading: string): string => rows[0][headings.indexOf(heading)];
    expect([at('Mã tham chiếu'), at('Trạng thái'), at('Số tiền yêu cầu'), at('Còn thiếu')]).toEqual([
      reference,
      'Chưa trả',
      '11880000',
      '11880000',
    ]);
  });

  it('shows what would be paid, books it once it is approved, and does so once', async () => {
    const { headings, rows } = await exported('transfers');
    const write = (id: string, heading: string, cell: string): void => {
      const row = rows.find((cells) => cells[headings.indexOf('Mã (giữ nguyên)')] === id);
      expect([heading, headings.includes(heading), row !== undefined]).toEqual([heading, true, true]);
      if (row) row[headings.indexOf(heading)] = cell;
    };
    write(transfers[0], 'Trả cho mã tham chiếu', reference);
    expect((await check(await upload(headings, rows))).problems).toMatchObject([
      { column: 'note', code: 'note-missing' },
    ]);
    write(transfers[0], 'Vì sao', 'They called');
    const uploadId = await upload(headings, rows);
    const { changes, problems, seen } = await check(uploadId);
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([
      { column: 'pays', before: '', after: reference },
      { column: 'note', before: '', after: 'They called' },
    ]);
    expect(await takeBack(uploadId, 'something else', 'other')).toMatchObject({ code: 'changed-meanwhile' });
    const done = { __typename: 'TakenBackList', changed: 1 };
    expect(await takeBack(uploadId, seen, 'once')).toEqual(done);
    expect(await takeBack(uploadId, seen, 'once')).toEqual(done);
    const paid = await harness.database.dataSource.query(
      `SELECT t.state, t.note, k.paid_amount AS paid FROM bank_transactions t JOIN bookings k ON k.id = ? WHERE t.id = ?`,
      [bookingId, transfers[0]],
    );
    expect(paid).toMatchObject([{ state: 'booked', note: 'They called' }]);
    expect(Number(paid[0].paid)).toBe(5_000_000);
  });

  it('names what cannot be: a transfer that was decided, and columns that are there to be read', async () => {
    const { headings, rows } = await exported('transfers');
    for (const row of rows) {
      const decided = row[headings.indexOf('Mã (giữ nguyên)')] === transfers[0];
      row[headings.indexOf(decided ? 'Vì sao' : 'Số tiền chuyển')] = decided ? 'Changed my mind' : '1';
    }
    const { problems } = await check(await upload(headings, rows));
    expect(problems).toHaveLength(2);
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ column: 'note', code: 'transaction-decided' }),
        expect.objectContaining({ column: 'amount', code: 'not-taken-back' }),
      ]),
    );
  });
});
