import {
  AssignTransaction,
  CancelBooking,
  CancelPaymentRequest,
  DismissTransaction,
  ImportInvoices,
  ImportStatement,
  PaymentRequests,
  RequestPayment,
} from '@ketnoi/booth-allocation';
import { jest } from '@jest/globals';
import { type FairId, UnitOfWork, unwrap } from '@ketnoi/kernel';
import { type BoothWorld, openBoothWorld } from '../../../test/booth-world.fixture.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import {
  actorWith,
  aPaidFair,
  bookAll,
  books,
  DEPOSIT,
  doubtsOf,
  imported,
  type PaidFair,
  PRICE,
  requested,
  transfer,
} from '../../../test/payments-world.fixture.js';
import { readVatLines } from './read-vat-lines.js';

let world: BoothWorld;
beforeAll(async () => {
  world = await openBoothWorld();
});
afterAll(() => world.close());

const doubtful = async (fairId: FairId): Promise<never> =>
  (
    await world.dataSource.query("SELECT id FROM bank_transactions WHERE fair_id = ? AND state = 'doubtful'", [fairId])
  )[0].id as never;

describe('asking for money', () => {
  it('takes one open request a booking, until it is cancelled', async () => {
    const fair = await aPaidFair(world, 2);
    const first = await requested(world, fair, [fair.bookingIds[0]]);
    expect(first).toMatchObject({ state: 'open', dueOn: '2026-08-01', lines: [{ amount: DEPOSIT, vat: 880_000 }] });
    const both = { fairId: fair.fairId, bookingIds: fair.bookingIds, purpose: 'full' as const, dueOn: null };
    const ask = (key: string) => world.app.get(RequestPayment).execute(fair.organiser, both, key);
    expect(await ask('a')).toEqual({
      ok: false,
      error: { code: 'already-requested', reference: first.reference, boothNumber: 'B-0' },
    });
    const cancellation = { fairId: fair.fairId, requestId: first.id, reason: 'another' };
    unwrap(await world.app.get(CancelPaymentRequest).execute(fair.organiser, cancellation, 'c'));
    unwrap(await ask('b'));
    expect(await world.app.get(CancelPaymentRequest).execute(fair.organiser, cancellation, 'd')).toEqual({
      ok: false,
      error: { code: 'payment-request-closed' },
    });
    const [{ requests, parts }] = await world.dataSource.query(
      `SELECT (SELECT COUNT(*) FROM payment_requests WHERE fair_id = ?) AS requests,
              (SELECT COUNT(*) FROM payment_request_lines WHERE fair_id = ?) AS parts`,
      [fair.fairId, fair.fairId],
    );
    expect([Number(requests), Number(parts)]).toEqual([2, 3]);
  });

  it('goes on naming the booth that was asked for, though the booking moves', async () => {
    const fair = await aPaidFair(world, 1);
    const { id } = await requested(world, fair, fair.bookingIds);
    await world.dataSource.query("UPDATE booths SET number = 'Z-9' WHERE fair_id = ?", [fair.fairId]);
    const request = await world.app.get(PaymentRequests).find(fair.fairId, id);
    expect(request?.lines.map(({ boothNumber }) => boothNumber)).toEqual(['B-0']);
    await imported(world, fair, [transfer(request?.reference ?? '')]);
    await bookAll(world, fair);
    const vat = await readVatLines(world.dataSource.manager, fair.fairId);
    expect(vat.map(({ boothNumber }) => boothNumber)).toEqual(['B-0']);
  });

  it('is for those who speak for every firm in it, and fees for organisers', async () => {
    const fair = await aPaidFair(world, 3);
    const { fairId, companyIds, bookingIds } = fair;
    const use = world.app.get(RequestPayment);
    const member = actorWith({ companyIds: [companyIds[0]] });
    const leader = actorWith({ ledCompanies: companyIds.slice(0, 2).map((companyId) => ({ fairId, companyId })) });
    const wish = { fairId, bookingIds: bookingIds.slice(0, 2), purpose: 'deposit' as const, dueOn: null };
    expect(await use.execute(member, wish, '1')).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await use.execute(leader, { ...wish, bookingIds }, '2')).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
    expect(await use.execute(leader, { ...wish, purpose: 'fee' }, '3')).toMatchObject({ error: { code: 'not-found' } });
    unwrap(await use.execute(leader, wish, '4'));
    unwrap(
      await use.execute(actorWith({ companyIds: [companyIds[2]] }), { ...wish, bookingIds: [bookingIds[2]] }, '5'),
    );
  });
});

describe('a request for payment until a day', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is answered alike when it is repeated after that day', async () => {
    const fair = await aPaidFair(world, 1);
    const { fairId, bookingIds } = fair;
    const wish = { fairId, bookingIds, purpose: 'deposit' as const, dueOn: '2098-01-01' };
    const ask = (key: string) => world.app.get(RequestPayment).execute(fair.organiser, wish, key);
    const answer = await ask('once');
    expect(answer.ok).toBe(true);
    jest.spyOn(world.app.get(UnitOfWork), 'now').mockResolvedValue(new Date('2098-01-03T00:00:00Z'));
    expect(await ask('once')).toEqual(answer);
    expect(await ask('anew')).toEqual({ ok: false, error: { code: 'date-over' } });
  });
});

describe('a statement', () => {
  it('confirms bookings by their deposits and pays them by the rest, for several firms at once', async () => {
    const fair = await aPaidFair(world, 2);
    const group = await requested(world, fair, fair.bookingIds);
    await imported(world, fair, [transfer(`CK ${group.reference.toLowerCase()} nhom`, 2 * DEPOSIT - 11_000)]);
    expect(await bookAll(world, fair)).toEqual({ booked: 1, doubtful: 0 });
    const confirmed = { state: 'confirmed', paid: DEPOSIT, credited: DEPOSIT };
    // What banks kept back was let pass: it is asked for no more, but it did not come in.
    const short = { ...confirmed, paid: DEPOSIT - 11_000 };
    expect(await books(world, fair.fairId)).toMatchObject([confirmed, short]);
    const rest = await requested(world, fair, [fair.bookingIds[0]], 'balance');
    await imported(world, fair, [transfer(rest.reference, PRICE - DEPOSIT)]);
    await bookAll(world, fair);
    expect(await books(world, fair.fairId)).toMatchObject([{ state: 'paid', paid: PRICE }, short]);
    const [{ audits, events }] = await world.dataSource.query(
      `SELECT (SELECT COUNT(*) FROM audit_entries WHERE fair_id = ? AND action = 'receive-payment') AS audits,
              (SELECT COUNT(*) FROM outbox_events WHERE fair_id = ? AND type = 'payment-received') AS events`,
      [fair.fairId, fair.fairId],
    );
    expect([Number(audits), Number(events)]).toEqual([2, 2]);
  });

  it('is read before the transaction, which waits for no file', async () => {
    const fair = await aPaidFair(world, 1);
    const current = world.app.get(CurrentTransaction);
    const read = () => {
      expect(() => current.required('A file')).toThrow();
      return Promise.resolve(null);
    };
    const file = { fairId: fair.fairId, currency: 'VND' as const, uploadId: 'gone' };
    const gone = { ok: false, error: { code: 'not-found' } };
    expect(await world.app.get(ImportStatement).execute(fair.organiser, file, read, 'read')).toEqual(gone);
    expect(await world.app.get(ImportInvoices).execute(fair.organiser, file, read, 'read too')).toEqual(gone);
  });

  it('adds nothing when it comes again, or overlaps with another', async () => {
    const fair = await aPaidFair(world, 3);
    const [a, b, c] = await Promise.all(fair.bookingIds.map((id) => requested(world, fair, [id])));
    const lines = [transfer(a.reference), transfer(b.reference), transfer('PHI', -5_500)];
    expect(await imported(world, fair, lines, 'same')).toMatchObject({ transactions: 3, fresh: 3, known: false });
    expect(await imported(world, fair, lines, 'same')).toMatchObject({ fresh: 0, known: true });
    expect(await imported(world, fair, [...lines, transfer(c.reference)])).toMatchObject({ fresh: 1, known: false });
    expect(await bookAll(world, fair)).toEqual({ booked: 3, doubtful: 0 });
    expect(await bookAll(world, fair)).toEqual({ booked: 0, doubtful: 0 });
    expect((await books(world, fair.fairId)).map(({ paid }) => paid)).toEqual([DEPOSIT, DEPOSIT, DEPOSIT]);
  });

  it('keeps a transfer whose number and amount were seen before, and leaves it to a person', async () => {
    const fair = await aPaidFair(world, 3);
    const [a, b, c] = await Promise.all(fair.bookingIds.map((id) => requested(world, fair, [id])));
    await imported(world, fair, [transfer(a.reference, DEPOSIT, '0012')]);
    await bookAll(world, fair);
    const later = { ...transfer(b.reference, DEPOSIT, '0012'), bookedOn: '2026-07-28' };
    expect(await imported(world, fair, [later])).toMatchObject({ fresh: 1 });
    expect(await bookAll(world, fair)).toEqual({ booked: 0, doubtful: 1 });
    // Of two that come at once the first is booked.
    await imported(world, fair, [transfer(c.reference, DEPOSIT, 'FT9'), transfer('cut', DEPOSIT, 'FT9')]);
    expect(await bookAll(world, fair)).toEqual({ booked: 1, doubtful: 1 });
    expect(await doubtsOf(world, fair.fairId)).toEqual(['seen-before', 'seen-before']);
    expect((await books(world, fair.fairId)).map(({ paid }) => paid)).toEqual([DEPOSIT, 0, DEPOSIT]);
    const [one] = await world.dataSource.query(
      "SELECT id, request_id FROM bank_transactions WHERE fair_id = ? AND state = 'doubtful' ORDER BY id",
      [fair.fairId],
    );
    expect(one.request_id).toBe(b.id);
  });

  it('leaves to a person what is doubtful, who books or dismisses it once', async () => {
    const fair = await aPaidFair(world, 2);
    const { fairId, organiser } = fair;
    const [request, gone] = await Promise.all(fair.bookingIds.map((id) => requested(world, fair, [id])));
    await world.dataSource.query("UPDATE bookings SET state = 'cancelled', live_booth_id = NULL WHERE id = ?", [
      fair.bookingIds[1],
    ]);
    await imported(world, fair, [
      transfer('HOA SEN chuyen tien'),
      transfer(gone.reference),
      transfer(request.reference, 5_000_000),
    ]);
    expect(await bookAll(world, fair)).toEqual({ booked: 0, doubtful: 3 });
    expect(await doubtsOf(world, fairId)).toEqual(['no-reference', 'booking-ended', 'too-short']);

    const transactionId = await doubtful(fairId);
    const step = { fairId, transactionId, note: 'by telephone' };
    const assign = (key: string, with_: object = {}) =>
      world.app
        .get(AssignTransaction)
        .execute(organiser, { ...step, requestId: request.id, letShortfallPass: false, ...with_ }, key);
    expect(await assign('1', { note: ' ' })).toEqual({ ok: false, error: { code: 'note-missing' } });
    const answers = await Promise.all(['2', '3', '4', '5'].map((key) => assign(key)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await books(world, fairId))[0]).toMatchObject({ state: 'confirmed', paid: DEPOSIT, credited: DEPOSIT });
    const dismiss = () => world.app.get(DismissTransaction).execute(organiser, step, 'x');
    expect(await dismiss()).toEqual({ ok: false, error: { code: 'transaction-decided' } });

    const other = { ...step, transactionId: await doubtful(fairId) };
    unwrap(await world.app.get(DismissTransaction).execute(organiser, other, 'y'));
    const stranger = actorWith({ companyIds: fair.companyIds });
    expect(await world.app.get(DismissTransaction).execute(stranger, other, 'z')).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it('gives back no more than came in, where a shortfall was let pass', async () => {
    const fair = await aPaidFair(world, 1);
    const { fairId, organiser } = fair;
    const [bookingId] = fair.bookingIds;
    const request = await requested(world, fair, [bookingId]);
    await imported(world, fair, [transfer(request.reference, DEPOSIT - 300_000)]);
    await bookAll(world, fair);
    const step = { fairId, transactionId: await doubtful(fairId), requestId: request.id, note: 'bank fees' };
    const assign = world.app.get(AssignTransaction);
    unwrap(await assign.execute(organiser, { ...step, letShortfallPass: true }, 'pass'));
    const [booked] = await books(world, fairId);
    expect(booked).toMatchObject({ state: 'confirmed', paid: DEPOSIT - 300_000, credited: DEPOSIT });
    const cancel = { fairId, bookingId, reason: null };
    expect(await world.app.get(CancelBooking).execute(organiser, cancel, 'cancel')).toMatchObject({
      value: { state: 'cancelled', paidAmount: DEPOSIT - 300_000 },
    });
    const [row] = await world.dataSource.query(
      'SELECT paid_amount + 0 AS paid, waived_amount + 0 AS waived FROM bookings WHERE id = ?',
      [bookingId],
    );
    expect({ ...row }).toEqual({ paid: DEPOSIT - 300_000, waived: 300_000 });
  });

  it('asks nothing more for a fee that was short by bank fees', async () => {
    const fair = await aPaidFair(world, 1);
    const [bookingId] = fair.bookingIds;
    await world.dataSource.query(
      "UPDATE bookings SET state = 'cancelled', live_booth_id = NULL, nth = NULL, cancellation_fee = 11000000 WHERE id = ?",
      [bookingId],
    );
    const request = await requested(world, fair, [bookingId], 'fee');
    await imported(world, fair, [transfer(request.reference, 10_989_000)]);
    await bookAll(world, fair);
    expect((await books(world, fair.fairId))[0]).toMatchObject({ paid: 10_989_000, credited: 11_000_000 });
    const again = { fairId: fair.fairId, bookingIds: [bookingId], purpose: 'fee' as const, dueOn: null };
    expect(await world.app.get(RequestPayment).execute(fair.organiser, again, 'again')).toEqual({
      ok: false,
      error: { code: 'nothing-owed', boothNumber: 'B-0' },
    });
  });

  it('keeps nothing that cannot be read', async () => {
    const fair: PaidFair = await aPaidFair(world, 1);
    const problem = { row: 5, column: 'Ghi có', code: 'unreadable-amount' as const };
    const read = () => Promise.resolve({ name: 's', hash: 'broken', rows: { ok: false as const, error: [problem] } });
    const file = { fairId: fair.fairId, currency: 'VND' as const, uploadId: 'u' };
    expect(await world.app.get(ImportStatement).execute(fair.organiser, file, read, 'k')).toEqual({
      ok: false,
      error: { code: 'unusable-file', problems: [problem] },
    });
    const [{ n }] = await world.dataSource.query('SELECT COUNT(*) AS n FROM bank_statements WHERE fair_id = ?', [
      fair.fairId,
    ]);
    expect(Number(n)).toBe(0);
  });
});
