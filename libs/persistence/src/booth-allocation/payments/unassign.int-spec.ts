/** A transfer that was booked wrongly is taken back: whatever was said of its money is unsaid, on the real database. */
import { jest } from '@jest/globals';
import {
  AssignTransaction,
  EInvoices,
  ImportInvoices,
  type PaymentRequest,
  PaymentRequests,
  type TransactionId,
  UnassignTransaction,
} from '@ketnoi/booth-allocation';
import { type FairId, unwrap } from '@ketnoi/kernel';
import { eventually } from '@ketnoi/testing';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import {
  aPaidFair,
  bookAll,
  books,
  DEPOSIT,
  imported,
  type PaidFair,
  PRICE,
  requested,
  transfer,
} from '../../../test/payments-world.fixture.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

const sql = (statement: string, fairId: FairId) => world.dataSource.query(statement, [fairId]);
const theTransaction = async (fairId: FairId, amount: number): Promise<TransactionId> =>
  (await sql(`SELECT id FROM bank_transactions WHERE fair_id = ? AND amount = ${amount}`, fairId))[0].id;
let keys = 0;
const takeBack = (
  { fairId, organiser }: PaidFair,
  transactionId: TransactionId,
  over: object = {},
  key = `k${++keys}`,
) =>
  world.app
    .get(UnassignTransaction)
    .execute(organiser, { fairId, transactionId, note: 'of another firm', despiteInvoice: false, ...over }, key);
const requestsOf = (fairId: FairId) =>
  sql(
    `SELECT r.id, r.state, r.paid_at, l.received, l.live_booking_id IS NOT NULL AS live FROM payment_requests r
     JOIN payment_request_lines l ON l.fair_id = r.fair_id AND l.request_id = r.id WHERE r.fair_id = ? ORDER BY r.id`,
    fairId,
  );
const pay = async (fair: PaidFair, content: string, amount: number): Promise<TransactionId> => {
  await imported(world, fair, [transfer(content, amount)]);
  expect(await bookAll(world, fair)).toEqual({ booked: 1, doubtful: 0 });
  return theTransaction(fair.fairId, amount);
};
const nothing = { state: 'approved', paid: 0, credited: 0 };

describe('a transfer that was booked wrongly', () => {
  it('is taken back, and pays whom it was meant for', async () => {
    const fair = await aPaidFair(world, 2);
    const { fairId, organiser } = fair;
    const [wrong, right] = [
      await requested(world, fair, [fair.bookingIds[0]]),
      await requested(world, fair, [fair.bookingIds[1]]),
    ];
    const transactionId = await pay(fair, wrong.reference, DEPOSIT);
    expect(unwrap(await takeBack(fair, transactionId, {}, 'once'))).toEqual({ transactionId });
    expect(unwrap(await takeBack(fair, transactionId, {}, 'once'))).toEqual({ transactionId });
    expect(await takeBack(fair, transactionId)).toMatchObject({ error: { code: 'transaction-not-booked' } });
    expect(await books(world, fairId)).toMatchObject([nothing, nothing]);
    expect(await requestsOf(fairId)).toMatchObject([
      { state: 'open', paid_at: null, received: 0, live: 1 },
      { state: 'open' },
    ]);
    const [row] = await sql('SELECT state, doubt, request_id, note FROM bank_transactions WHERE fair_id = ?', fairId);
    expect(row).toEqual({ state: 'doubtful', doubt: 'taken-back', request_id: null, note: 'of another firm' });
    expect(await bookAll(world, fair)).toEqual({ booked: 0, doubtful: 0 });
    const assignment = { fairId, transactionId, requestId: right.id, note: 'theirs', letShortfallPass: false };
    unwrap(await world.app.get(AssignTransaction).execute(organiser, assignment, 'right'));
    expect(await books(world, fairId)).toMatchObject([
      nothing,
      { state: 'confirmed', paid: DEPOSIT, credited: DEPOSIT },
    ]);
    const told = `SELECT (SELECT COUNT(*) FROM audit_entries a WHERE a.fair_id = f.id AND a.action = 'unassign-transaction')
      AS audits, (SELECT COUNT(*) FROM outbox_events e WHERE e.fair_id = f.id AND e.type = 'payment-taken-back') AS events
      FROM fairs f WHERE f.id = ?`;
    expect((await sql(told, fairId)).map(Object.values).flat().map(Number)).toEqual([1, 1]);
  });

  it('leaves nothing of what was let pass, for several firms at once', async () => {
    const fair = await aPaidFair(world, 2);
    const group = await requested(world, fair, fair.bookingIds);
    const transactionId = await pay(fair, group.reference, 2 * DEPOSIT - 11_000);
    unwrap(await takeBack(fair, transactionId));
    expect(await books(world, fair.fairId)).toMatchObject([nothing, nothing]);
    expect(await sql('SELECT SUM(waived_amount) AS waived FROM bookings WHERE fair_id = ?', fair.fairId)).toEqual([
      { waived: '0' },
    ]);
    await pay(fair, group.reference, 2 * DEPOSIT);
    const paid = { state: 'confirmed', paid: DEPOSIT };
    expect(await books(world, fair.fairId)).toMatchObject([paid, paid]);
  });

  it('has the deposit asked for again, and no longer a rest that it made smaller', async () => {
    const fair = await aPaidFair(world, 1);
    const deposit = await requested(world, fair, fair.bookingIds);
    const transactionId = await pay(fair, deposit.reference, DEPOSIT);
    const rest = await requested(world, fair, fair.bookingIds, 'balance');
    unwrap(await takeBack(fair, transactionId));
    const requests = world.app.get(PaymentRequests);
    expect(await requests.find(fair.fairId, rest.id)).toMatchObject({ state: 'cancelled' });
    expect(await requests.find(fair.fairId, deposit.id)).toMatchObject({ state: 'open', lines: [{ received: 0 }] });
    await pay(fair, deposit.reference, DEPOSIT);
    expect(await books(world, fair.fairId)).toMatchObject([{ state: 'confirmed', paid: DEPOSIT }]);
  });

  it('has nobody asked for a deposit that other money covers', async () => {
    const fair = await aPaidFair(world, 1);
    const deposit = await requested(world, fair, fair.bookingIds);
    const transactionId = await pay(fair, deposit.reference, DEPOSIT);
    const rest = await requested(world, fair, fair.bookingIds, 'balance');
    await pay(fair, rest.reference, PRICE - DEPOSIT);
    unwrap(await takeBack(fair, transactionId));
    expect(await books(world, fair.fairId)).toMatchObject([{ state: 'confirmed', paid: PRICE - DEPOSIT }]);
    expect(await world.app.get(PaymentRequests).find(fair.fairId, deposit.id)).toMatchObject({ state: 'cancelled' });
    const anew = { ...fair, organiser: { ...fair.organiser, personId: 'other' as never } };
    expect(await requested(world, anew, fair.bookingIds, 'balance')).toMatchObject({ lines: [{ amount: DEPOSIT }] });
  });

  it('stays where an invoice stands for it, unless it is said', async () => {
    const fair = await aPaidFair(world, 1);
    const request = await requested(world, fair, fair.bookingIds);
    const transactionId = await pay(fair, request.reference, DEPOSIT);
    await world.dataSource.query(
      `INSERT INTO e_invoices (fair_id, series, number, request_id, company_id, issued_on, imported_by, imported_at)
       VALUES (?, '1C27TAA', '17', ?, ?, '2026-07-21', ?, UTC_TIMESTAMP(3))`,
      [fair.fairId, request.id, fair.companyIds[0], fair.organiser.personId],
    );
    const refused = { ok: false, error: { code: 'invoice-stands', invoice: '1C27TAA 17' } };
    expect(await takeBack(fair, transactionId)).toEqual(refused);
    expect(await books(world, fair.fairId)).toMatchObject([{ state: 'confirmed', paid: DEPOSIT, credited: DEPOSIT }]);
    unwrap(await takeBack(fair, transactionId, { despiteInvoice: true }));
    expect(await books(world, fair.fairId)).toMatchObject([nothing]);
  });

  describe('whose invoice is imported at that moment', () => {
    afterEach(() => void jest.restoreAllMocks());
    const theInvoice = (fair: PaidFair, { reference }: PaymentRequest, number: string) => {
      const row = { row: 2, reference, taxCode: null, series: '1C27TAA', number, issuedOn: '2026-07-21' };
      const read = () => Promise.resolve({ rows: [row], problems: [] });
      const file = { fairId: fair.fairId, uploadId: number };
      return world.app.get(ImportInvoices).execute(fair.organiser, file, read, `invoice-${number}`);
    };
    /** Begins at a moment of another transaction, and is no part of it. */
    const beginningLater = <T>(work: () => Promise<T>): { begin: () => void; answer: Promise<T> } => {
      let begin: () => void = () => undefined;
      const begun = new Promise<void>((go) => (begin = go));
      return { begin, answer: begun.then(work) };
    };
    const refused = { ok: false, error: { code: 'invoice-stands' } };
    const imported = { ok: true, value: { imported: 1 } };

    it('stays, though nobody knew of the invoice when it began', async () => {
      const fair = await aPaidFair(world, 1);
      const request = await requested(world, fair, fair.bookingIds);
      const transactionId = await pay(fair, request.reference, DEPOSIT);
      const requests = world.app.get(PaymentRequests);
      const change = requests.change.bind(requests);
      const { begin, answer } = beginningLater(() => theInvoice(fair, request, '101'));
      jest.spyOn(requests, 'change').mockImplementationOnce(async (...given) => {
        begin();
        expect(await answer).toMatchObject(imported);
        return change(...given);
      });
      expect(await takeBack(fair, transactionId)).toMatchObject(refused);
      expect(await books(world, fair.fairId)).toMatchObject([{ paid: DEPOSIT, credited: DEPOSIT }]);
    });

    it('waits until the invoice is there, and stays', async () => {
      const fair = await aPaidFair(world, 1);
      const request = await requested(world, fair, fair.bookingIds);
      const transactionId = await pay(fair, request.reference, DEPOSIT);
      const invoices = world.app.get(EInvoices);
      const add = invoices.add.bind(invoices);
      let isDone = false;
      const taking = beginningLater(() => takeBack(fair, transactionId).finally(() => (isDone = true)));
      jest.spyOn(invoices, 'add').mockImplementationOnce(async (...given) => {
        const added = await add(...given);
        taking.begin();
        // Not committed yet: whoever takes the money back must not come to an end before.
        const isWaiting = async (): Promise<boolean> => {
          const [{ waiting }] = await world.dataSource.query(
            "SELECT COUNT(*) AS waiting FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'",
          );
          return isDone || Number(waiting) > 0;
        };
        // The table is not made anew for whoever asks again within a tenth of a second.
        await eventually(isWaiting, { everyMs: 150 });
        return added;
      });
      expect(await theInvoice(fair, request, '102')).toMatchObject(imported);
      expect(await taking.answer).toMatchObject(refused);
      expect(await books(world, fair.fairId)).toMatchObject([{ paid: DEPOSIT, credited: DEPOSIT }]);
    });
  });

  it('stays where its money went on to another booking, all of it', async () => {
    const fair = await aPaidFair(world, 2);
    const group = await requested(world, fair, fair.bookingIds);
    const transactionId = await pay(fair, group.reference, 2 * DEPOSIT);
    const before = await sql('SELECT id, version, state FROM bank_transactions WHERE fair_id = ?', fair.fairId);
    const merged =
      "UPDATE bookings SET paid_amount = 0, state = 'merged', live_booth_id = NULL WHERE fair_id = ? AND id = ?";
    await world.dataSource.query(merged, [fair.fairId, [...fair.bookingIds].sort()[1]]);
    expect(await takeBack(fair, transactionId)).toMatchObject({ error: { code: 'money-carried-over' } });
    expect(await sql('SELECT id, version, state FROM bank_transactions WHERE fair_id = ?', fair.fairId)).toEqual(
      before,
    );
    expect((await books(world, fair.fairId)).map(({ paid, credited }) => [paid, credited])).toEqual([
      [DEPOSIT, DEPOSIT],
      [0, DEPOSIT],
    ]);
  });

  it('is taken back once, whoever says so at the same time', async () => {
    const fair = await aPaidFair(world, 1);
    const request = await requested(world, fair, fair.bookingIds);
    const transactionId = await pay(fair, request.reference, DEPOSIT);
    const answers = await Promise.all([1, 2, 3, 4].map(() => takeBack(fair, transactionId)));
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()).toEqual([
      'ok',
      ...Array(3).fill('transaction-not-booked'),
    ]);
    expect(await books(world, fair.fairId)).toMatchObject([nothing]);
  });

  it('is an organiser’s to take back, who says why', async () => {
    const fair = await aPaidFair(world, 1);
    const request = await requested(world, fair, fair.bookingIds);
    const transactionId = await pay(fair, request.reference, DEPOSIT);
    expect(await takeBack(fair, transactionId, { note: '  ' })).toMatchObject({ error: { code: 'note-missing' } });
    const stranger = { ...fair, organiser: { ...fair.organiser, fairRoles: [] } };
    expect(await takeBack(stranger, transactionId)).toMatchObject({ error: { code: 'not-found' } });
  });
});
