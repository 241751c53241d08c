import { BookTransactions } from '@ketnoi/booth-allocation';
import { readTable } from '@ketnoi/documents';
import { type BookingId, type CompanyId, type FairId, unwrap } from '@ketnoi/kernel';
import { Fairs } from './fairs.js';
import { type Harness, type SignedIn, startHarness } from './harness.js';
import { Payables } from './payables.js';

/** From the request over the bank's statement to the invoice, as organisers and firms do it. */
describe('paying for booths', () => {
  let harness: Harness;
  let fairId: FairId;
  let organiser: SignedIn;
  let lan: SignedIn;
  let companyId: CompanyId;
  let bookingId: BookingId;
  let request: { id: string; reference: string };

  beforeAll(async () => {
    harness = await startHarness();
    const fairs = new Fairs(harness.database.dataSource);
    const payables = new Payables(harness.database.dataSource);
    fairId = await fairs.fair('Payday');
    organiser = await harness.people.signedIn({ roles: [{ fairId, role: 'organiser' }], language: 'vi' });
    companyId = await fairs.company('Hoa Sen');
    await fairs.takePart(fairId, companyId);
    lan = await harness.people.signedIn({ companies: [companyId], email: 'lan@hoasen.test' });
    bookingId = await payables.booking(fairId, companyId, await fairs.booth(fairId));
  });
  afterAll(() => harness.close());

  async function ask<T>(as: SignedIn, document: string, variables: object): Promise<T> {
    const { data, errors } = await harness.query<{ answer: T }>(document, { ...variables }, { as });
    expect(errors).toBeUndefined();
    return data.answer;
  }

  async function upload(as: SignedIn, name: string, content: string): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([content]), name);
    const headers = { 'apollo-require-preflight': 'true', authorization: `Bearer ${as.token}` };
    const response = await fetch(`${harness.url}/uploads`, { method: 'POST', body: form, headers });
    return ((await response.json()) as { uploadId: string }).uploadId;
  }

  const get = (path: string, as: SignedIn): Promise<Response> =>
    fetch(`${harness.url}/exports/${path}`, { headers: { authorization: `Bearer ${as.token}` } });

  const importing = async (content: string, key: string): Promise<Record<string, unknown>> =>
    ask(
      organiser,
      `mutation ($input: BankStatementInput!, $key: IdempotencyKey!) {
        answer: importBankStatement(input: $input, idempotencyKey: $key) { __typename
          ... on ImportedStatement { transactions fresh known }
          ... on UnusableFile { message problems { row column code message } } } }`,
      { input: { fairId, currency: 'VND', uploadId: await upload(organiser, 'sao-ke.csv', content) }, key },
    );

  it('a firm asks for its request once the organiser has said where to pay', async () => {
    const document = `mutation ($input: RequestPaymentInput!, $key: IdempotencyKey!) {
      answer: requestPayment(input: $input, idempotencyKey: $key) { __typename
        ... on RequestedPayment { requestId reference } ... on ExpectedError { code message } } }`;
    const input = { fairId, bookingIds: [bookingId], purpose: 'DEPOSIT' };
    expect(await ask(lan, document, { input, key: 'a' })).toMatchObject({ code: 'no-bank-account' });
    const account = {
      fairId,
      currency: 'VND',
      bankName: 'Ngân hàng Mẫu',
      bankBin: '970436',
      accountNumber: '1900555777',
      holder: 'BAN TO CHUC (MAU)',
      feeTolerance: 20_000,
    };
    const setting = `mutation ($input: BankAccountInput!) { answer: setBankAccount(input: $input) { __typename
      ... on InvalidInput { problems { path code } } } }`;
    expect(await ask(organiser, setting, { input: { ...account, bankBin: 'VCB' } })).toEqual({
      __typename: 'InvalidInput',
      problems: [{ path: ['bankBin'], code: 'bank-bin-unusable' }],
    });
    await ask(organiser, setting, { input: account });
    const requested = await ask<{ requestId: string; reference: string }>(lan, document, { input, key: 'b' });
    request = { id: requested.requestId, reference: requested.reference };
    expect(await ask(lan, document, { input, key: 'c' })).toMatchObject({ code: 'already-requested' });
    expect(await ask(lan, document, { input: { ...input, dueOn: '2020-01-01' }, key: 'd' })).toMatchObject({
      code: 'date-over',
    });
    const letters = await harness.database.dataSource.query(
      `SELECT to_address, JSON_VALUE(params, '$.link') AS link FROM mails
       WHERE fair_id = ? AND template = 'payment-request' /* only in tests */`,
      [fairId],
    );
    const link = expect.stringMatching(new RegExp(`^https?://[^/]+/fairs/${fairId}/payments/${request.id}$`)) as string;
    expect(letters).toEqual([{ to_address: 'lan@hoasen.test', link }]);
  });

  it('reads it, scans it, prints it', async () => {
    const shown = await ask<Record<string, unknown>>(
      lan,
      `query ($fairId: ID!, $id: ID!) { answer: paymentRequest(fairId: $fairId, requestId: $id) {
        ... on PaymentRequest { state vietQr dueOn outstanding { amount } lines { amount { amount } vat { amount } } } } }`,
      { fairId, id: request.id },
    );
    expect(shown).toMatchObject({
      state: 'OPEN',
      dueOn: '2027-08-16',
      outstanding: { amount: 11_880_000 },
      lines: [{ amount: { amount: 11_880_000 }, vat: { amount: 880_000 } }],
    });
    expect(shown.vietQr).toContain(`0809${request.reference}`);
    const listed = `query ($fairId: ID!) { answer: paymentRequests(fairId: $fairId) {
      ... on PaymentRequestConnection { nodes { id askedOf { bookingId companyName boothNumber } } } } }`;
    const { nodes } = await ask<{ nodes: object[] }>(organiser, listed, { fairId });
    expect(nodes).toEqual([
      { id: request.id, askedOf: [{ bookingId, companyName: 'Hoa Sen', boothNumber: expect.any(String) }] },
    ]);
    for (const path of [
      `payment-request?fairId=${fairId}&requestId=${request.id}`,
      `booking-confirmation?fairId=${fairId}&bookingId=${bookingId}&paper=vi`,
    ]) {
      const paper = await get(path, lan);
      expect(paper.headers.get('content-type')).toBe('application/pdf');
      expect(
        Buffer.from(await paper.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
    const stranger = await harness.people.signedIn();
    expect((await get(`payment-request?fairId=${fairId}&requestId=${request.id}`, stranger)).status).toBe(404);
    expect((await get(`vat-data?fairId=${fairId}`, lan)).status).toBe(404);
  });

  it('names row and column of what is wrong with a statement, and keeps nothing of it', async () => {
    expect(await importing('Ngày,Nội dung,Ghi có\n20/07/2027,CK,5000\n32/07/2027,CK,5000\n', 'x')).toMatchObject({
      __typename: 'UnusableFile',
      problems: [{ row: 3, column: 'Ngày', code: 'unreadable-date', message: expect.stringContaining('20/08/2026') }],
    });
    const [{ n }] = await harness.database.dataSource.query('SELECT COUNT(*) AS n FROM bank_transactions');
    expect(Number(n)).toBe(0);
  });

  const statementOf = ({ reference }: { readonly reference: string }): string =>
    [
      'SAO KÊ TÀI KHOẢN;;;',
      'Ngày giao dịch;Số tham chiếu;Ghi có;Nội dung',
      `20/07/2027;FT1;11.869.000;MBVCB.1.${reference}.HOA SEN`,
      '20/07/2027;FT2;5.000.000;HOA SEN chuyen them',
    ].join('\n');
  const previewed = async (): Promise<unknown[]> => {
    const uploadId = await upload(organiser, 'sao-ke.csv', statementOf(request));
    const { lines } = await ask<{ lines: unknown[] }>(
      organiser,
      `query ($input: BankStatementInput!) { answer: checkBankStatement(input: $input) { __typename
        ... on StatementPreview { lines { row amount { amount } outcome doubt reference } } } }`,
      { input: { fairId, currency: 'VND', uploadId } },
    );
    return lines;
  };

  it('shows what each line of a statement would come to, and keeps nothing of it', async () => {
    expect(await previewed()).toEqual([
      { row: 3, amount: { amount: 11_869_000 }, outcome: 'SETTLES', doubt: null, reference: request.reference },
      { row: 4, amount: { amount: 5_000_000 }, outcome: 'DOUBTFUL', doubt: 'NO_REFERENCE', reference: null },
    ]);
    const [{ n }] = await harness.database.dataSource.query('SELECT COUNT(*) AS n FROM bank_transactions');
    expect(Number(n)).toBe(0);
  });

  it('books what came in, once, and leaves what is doubtful to a person', async () => {
    const statement = statementOf(request);
    expect(await importing(statement, '1')).toMatchObject({ transactions: 2, fresh: 2, known: false });
    expect(await importing(statement, '2')).toMatchObject({ fresh: 0, known: true });
    const worker = harness.app.get(BookTransactions, { strict: false });
    expect(await worker.execute(fairId, 'job')).toEqual({ booked: 1, doubtful: 1 });
    expect(await worker.execute(fairId, 'job')).toEqual({ booked: 0, doubtful: 0 });
    expect(await previewed()).toMatchObject([{ outcome: 'KNOWN' }, { outcome: 'KNOWN' }]);
    const { nodes } = await ask<{ nodes: { id: string; content: string; doubtText: string }[] }>(
      organiser,
      `query ($fairId: ID!) { answer: bankTransactions(fairId: $fairId, state: DOUBTFUL) {
        ... on BankTransactionConnection { nodes { id content doubt doubtText } } } }`,
      { fairId },
    );
    expect(nodes).toMatchObject([
      { content: 'HOA SEN chuyen them', doubtText: 'Không thấy mã tham chiếu trong nội dung chuyển khoản.' },
    ]);
    const dismissed = await ask(
      organiser,
      `mutation ($input: TransactionInput!) { answer: dismissTransaction(input: $input, idempotencyKey: "d") { __typename } }`,
      { input: { fairId, transactionId: nodes[0].id, note: 'given back' } },
    );
    expect(dismissed).toEqual({ __typename: 'DecidedTransaction' });
    const [booking] = await harness.database.dataSource.query('SELECT state, paid_amount FROM bookings WHERE id = ?', [
      bookingId,
    ]);
    expect([booking.state, Number(booking.paid_amount)]).toEqual(['confirmed', 11_869_000]);
  });

  it('tells the e-invoice provider, and takes the invoice’s number back', async () => {
    const { headings, rows } = unwrap(
      await readTable(
        new Uint8Array(await (await get(`vat-data?fairId=${fairId}&format=xlsx`, organiser)).arrayBuffer()),
      ),
    );
    const cell = (heading: string): string => rows[0].cells[headings.indexOf(heading)];
    expect([cell('Mã tham chiếu'), cell('Tiền trước thuế'), cell('Tiền thuế GTGT'), cell('Thành tiền')]).toEqual([
      request.reference,
      '11000000',
      '880000',
      '11880000',
    ]);
    expect(cell('Tên hàng hóa, dịch vụ')).toMatch(/^Đặt cọc thuê gian hàng .+, Hội chợ Payday$/);
    const document = `mutation ($input: InvoicesInput!, $key: IdempotencyKey!) {
      answer: importInvoices(input: $input, idempotencyKey: $key) { __typename
        ... on ImportedInvoices { imported known } ... on UnusableFile { problems { row column code } } } }`;
    const listWith = (line: string): Promise<string> =>
      upload(organiser, 'hd.csv', `Mã tham chiếu,Ký hiệu,Số hóa đơn,Ngày lập\n${line}\n`);
    const bring = async (line: string, key: string): Promise<unknown> =>
      ask(organiser, document, { input: { fairId, uploadId: await listWith(line) }, key });
    const look = async (line: string): Promise<unknown> =>
      ask(
        organiser,
        `query ($input: InvoicesInput!) { answer: checkInvoices(input: $input) { __typename
          ... on InvoicesPreview { invoices { row reference companyName number issuedOn known } }
          ... on UnusableFile { problems { row column code } } } }`,
        { input: { fairId, uploadId: await listWith(line) } },
      );
    const line = `${request.reference},1C27TAA,00000007,25/07/2027`;
    const shown = { row: 2, reference: request.reference, number: '7', issuedOn: '2027-07-25' };
    expect(await look(line)).toMatchObject({ invoices: [{ ...shown, known: false }] });
    expect(await look(`${request.reference},1C27TAA,x y,25/07/2027`)).toMatchObject({ problems: [{ row: 2 }] });
    expect(await bring(line, 'i')).toMatchObject({ imported: 1, known: 0 });
    expect(await look(line)).toMatchObject({ invoices: [{ ...shown, known: true }] });
    expect(await bring(`${request.reference},1C27TAA,7,25/07/2027`, 'j')).toMatchObject({ imported: 0, known: 1 });
    expect(await bring(`${request.reference},1C27TAA,8,25/07/2027`, 'k')).toMatchObject({
      problems: [{ row: 2, column: 'number', code: 'invoice-twice' }],
    });
    const csv = await (await get(`vat-data?fairId=${fairId}`, organiser)).text();
    expect(csv).toContain('1C27TAA,7,2027-07-25');
  });
});
