import fc from 'fast-check';
import { unwrap } from '@ketnoi/kernel';
import { draftPaymentRequest, vatOf } from './draft-payment-request.js';
import { aDraft, aPayableBooking, aPaymentRequest } from './payments.fixture.js';
import { isReference } from './payment-reference.js';
import { outstandingOf, receivedOf, totalOf } from './payment-request.js';
import { receiveByHand, settle } from './receive-payment.js';

describe('a payment request', () => {
  it('asks for deposits by booth, due when the first of them is', () => {
    const bookings = [aPayableBooking(2), aPayableBooking(1, { depositDueOn: '2026-08-28' })];
    const request = aPaymentRequest(1, { bookings });
    expect(request).toMatchObject({ state: 'open', currency: 'VND', dueOn: '2026-08-28', version: 1 });
    expect(isReference(request.reference)).toBe(true);
    expect(request.lines.map(({ boothNumber, amount, vat }) => [boothNumber, amount, vat])).toEqual([
      ['A-1', 11_880_000, 880_000],
      ['A-2', 11_880_000, 880_000],
    ]);
  });

  it('asks for what is left, and for fees beyond what was paid', () => {
    const paid = aPayableBooking(1, { paid: 11_880_000, state: 'confirmed' });
    expect(totalOf(aPaymentRequest(1, { purpose: 'balance', bookings: [paid] }))).toBe(11_880_000);
    const cancelled = aPayableBooking(1, {
      state: 'cancelled',
      cancellationFee: 12_000_000,
      paid: 11_880_000,
      waived: 0,
    });
    expect(aPaymentRequest(1, { purpose: 'fee', bookings: [cancelled] }).lines[0]).toMatchObject({
      amount: 120_000,
      vat: 0,
    });
  });

  it('splits the VAT of a price over its payments to the đồng', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), fc.nat(1000), fc.nat(1000), (price, vatShare, cut) => {
        const vat = Math.floor((price * vatShare) / 10_000);
        const first = Math.min(price - 1, Math.max(1, Math.floor((price * cut) / 1000)));
        if (first < 1) return true;
        const booking = aPayableBooking(1, { price, vat, deposit: first });
        const deposit = aPaymentRequest(1, { bookings: [booking] }).lines[0];
        const rest = aPaymentRequest(2, { purpose: 'balance', bookings: [{ ...booking, paid: first }] }).lines[0];
        return deposit.vat + rest.vat === vat && deposit.amount + rest.amount === price;
      }),
    );
  });

  it('splits it to the đồng also when the price changes between two payments', () => {
    const deposit = aPaymentRequest(1).lines[0];
    const billed = { amount: deposit.amount, vat: deposit.vat };
    const moved = { price: 20_000_001, vat: 1_000_000, paid: deposit.amount, billed, state: 'confirmed' };
    const rest = (over: object) =>
      aPaymentRequest(2, { purpose: 'balance', bookings: [aPayableBooking(1, { ...moved, ...over })] }).lines[0];
    expect([deposit.vat, rest({}).vat]).toEqual([880_000, 120_000]);
    // Without any VAT at the new booth, the rest bears none; what was shown before is no request's to take back.
    expect(rest({ vat: 0 }).vat).toBe(0);
    // Money that a merge carried over came without a line of this booking.
    expect(rest({ paid: moved.paid + 4_000_000 })).toMatchObject({ amount: 4_120_001, vat: 0 });
    expect(rest({ paid: 4_000_000, billed: { amount: 0, vat: 0 } }).vat).toBe(800_000);
  });

  it('counts the VAT of a part of a quote exactly, halves up', () => {
    expect(vatOf({ vat: 1_760_000, total: 23_760_000 }, 11_880_000)).toBe(880_000);
    expect(vatOf({ vat: 9_007_199_254_740_990, total: 9_007_199_254_740_991 }, 9_007_199_254_740_991)).toBe(
      9_007_199_254_740_990,
    );
    expect(vatOf({ vat: 3, total: 94 }, 47)).toBe(2);
    expect(vatOf({ vat: 0, total: 0 }, 0)).toBe(0);
  });

  it.each([
    ['no bookings', { bookings: [] }, { code: 'no-bookings' }],
    [
      'two currencies',
      { bookings: [aPayableBooking(1), aPayableBooking(2, { currency: 'USD' })] },
      { code: 'mixed-currencies' },
    ],
    ['an account that is not there', { accounts: [] }, { code: 'no-bank-account', currency: 'VND' }],
    [
      'a booking nobody approved',
      { bookings: [aPayableBooking(1, { state: 'applied' })] },
      { code: 'not-payable', boothNumber: 'A-1' },
    ],
    [
      'a deposit that is in',
      { bookings: [aPayableBooking(1, { paid: 11_880_000 })] },
      { code: 'nothing-owed', boothNumber: 'A-1' },
    ],
    ['a fee of none', { purpose: 'fee' as const }, { code: 'not-payable', boothNumber: 'A-1' }],
  ])('is not made for %s', (_, with_, error) => {
    expect(draftPaymentRequest(aDraft(1, with_))).toEqual({ ok: false, error });
  });
});

describe('money that comes in', () => {
  const request = aPaymentRequest(1, { bookings: [aPayableBooking(1), aPayableBooking(2)] });

  it('settles a request by exactly what is outstanding, or short by bank fees', () => {
    expect(unwrap(settle(request, 23_760_000))).toMatchObject({ shortfall: 0, excess: 0, request: { state: 'paid' } });
    const short = unwrap(settle(request, 23_740_000));
    expect(short).toMatchObject({ shortfall: 20_000, request: { state: 'paid', version: 2 } });
    expect(short.credits.map(({ amount }) => amount)).toEqual([11_880_000, 11_880_000]);
  });

  it('settles nothing by itself when it is too short, too much or late', () => {
    expect(settle(request, 23_739_999)).toEqual({ ok: false, error: 'too-short' });
    expect(settle(request, 23_760_001)).toEqual({ ok: false, error: 'too-much' });
    expect(settle({ ...request, state: 'cancelled' }, 23_760_000)).toEqual({ ok: false, error: 'request-cancelled' });
    const { request: paid } = unwrap(settle(request, 23_760_000));
    expect(settle(paid, 23_760_000)).toEqual({ ok: false, error: 'already-paid' });
  });

  it('fills the lines one after the other by hand, and the rest settles it', () => {
    const part = unwrap(receiveByHand(request, 15_000_000, false));
    expect(part.request.state).toBe('part-paid');
    expect(part.request.lines.map(({ received }) => received)).toEqual([11_880_000, 3_120_000]);
    expect(unwrap(settle(part.request, 8_760_000)).request.state).toBe('paid');
    const passed = unwrap(receiveByHand(request, 15_000_000, true));
    expect(passed).toMatchObject({ shortfall: 8_760_000, excess: 0 });
    expect(passed.credits.map(({ amount, waived }) => [amount, waived])).toEqual([
      [11_880_000, 0],
      [11_880_000, 8_760_000],
    ]);
  });

  it('is never lost or made up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 30_000_000 }), fc.boolean()), { maxLength: 5 }),
        (got) => {
          let now = request;
          for (const [amount, letPass] of got) {
            const receipt = receiveByHand(now, amount, letPass);
            if (!receipt.ok) continue;
            const { credits, shortfall, excess } = receipt.value;
            const credited = credits.reduce((sum, credit) => sum + credit.amount, 0);
            if (credited !== amount + shortfall - excess) return false;
            if (receivedOf(receipt.value.request) !== receivedOf(now) + credited) return false;
            now = receipt.value.request;
          }
          return outstandingOf(now) >= 0 && (now.state === 'paid') === (outstandingOf(now) === 0);
        },
      ),
    );
  });
});
