import { aBooking, aHold, aSituation, DURING, someRules } from '../../../testing/index.js';
import type { Booking } from '../booking.js';
import type { AtTheFair } from '../claim-situation.js';
import { cancelBooking, cancellationPercent } from './cancel-booking.js';
import { creditBooking } from './credit-booking.js';
import { depositStep, freeOverdueBooking } from './deposit-deadline.js';
import { balanceOf, percentOf, repriced } from './settle.js';

const FEES = [
  { daysBefore: 60, percent: 30 },
  { daysBefore: 30, percent: 50 },
];
const on = (date: string, over = {}): AtTheFair => ({
  ...aSituation({ rules: someRules({ cancellationFees: FEES, ...over }) }),
  now: new Date(`${date}T03:00:00Z`),
});

describe('cancelling', () => {
  it.each([
    [61, 30],
    [60, 30],
    [59, 50],
    [30, 50],
    [29, 100],
    [-1, 100],
  ])('%i days before the fair costs %i %%', (days, percent) => {
    expect(cancellationPercent(someRules({ cancellationFees: FEES }), days)).toBe(percent);
  });

  it('freezes the fee, and costs a hold or an application nothing', () => {
    const booked = cancelBooking(aBooking({ paidAmount: 11_000_000, state: 'confirmed' }), on('2026-07-01'), 'moved');
    expect(booked).toMatchObject({
      ok: true,
      value: { booking: { state: 'cancelled', cancellationFee: 11_000_000, paidAmount: 11_000_000, nth: null } },
    });
    const applied = cancelBooking(aBooking({ state: 'applied' }), on('2026-08-19'), null);
    expect(applied).toMatchObject({ ok: true, value: { booking: { cancellationFee: 0 } } });
    const over = cancelBooking(aHold({ heldUntil: DURING }), aSituation(), null);
    expect(over).toMatchObject({ ok: false, error: { code: 'hold-expired' } });
  });
});

describe('money', () => {
  it('confirms by the deposit, pays by the price, and keeps what is too much', () => {
    const states = [10_999_999, 11_000_000, 22_000_000, 30_000_000].map((amount) => {
      const credited = creditBooking(aBooking(), { amount, currency: 'VND' });
      return credited.ok ? [credited.value.booking.state, credited.value.booking.paidAmount] : null;
    });
    expect(states).toEqual([
      ['approved', 10_999_999],
      ['confirmed', 11_000_000],
      ['paid', 22_000_000],
      ['paid', 30_000_000],
    ]);
  });

  it('is taken back by its negative, kept for a booking that ended, and refused in another currency', () => {
    const paid = aBooking({ state: 'paid', paidAmount: 22_000_000 });
    expect(creditBooking(paid, { amount: -11_000_001, currency: 'VND' })).toMatchObject({
      value: { booking: { state: 'approved', paidAmount: 10_999_999 } },
    });
    const ended = aBooking({ state: 'cancelled', nth: null });
    expect(creditBooking(ended, { amount: 5, currency: 'VND' })).toMatchObject({
      value: { booking: { state: 'cancelled', paidAmount: 5 } },
    });
    const wrong = [
      { amount: 5, currency: 'USD' },
      { amount: -1, currency: 'VND' },
    ] as const;
    for (const credit of wrong)
      expect(creditBooking(aBooking(), credit)).toMatchObject({ ok: false, error: { code: 'unusable-amount' } });
  });

  it('is shared out exactly, however much', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect([percentOf(5, 50), percentOf(1, 49), percentOf(most, 100)]).toEqual([3, 0, most]);
  });

  it('is owed for what the company has or has cancelled, and given back where it is too much', () => {
    const balances = [
      aHold(),
      aBooking({ paidAmount: 2_000_000 }),
      aBooking({ state: 'paid', paidAmount: 25_000_000 }),
      aBooking({ state: 'cancelled', cancellationFee: 11_000_000, paidAmount: 5_000_000 }),
      aBooking({ state: 'withdrawn', paidAmount: 5_000_000 }),
    ].map(balanceOf);
    expect(balances).toEqual([0, 20_000_000, -3_000_000, 6_000_000, -5_000_000]);
  });

  it('is never given back beyond what came in: what was let pass is neither owed nor returned', () => {
    const short = creditBooking(aBooking(), { amount: 21_700_000, waived: 300_000, currency: 'VND' });
    const paid = short.ok ? short.value.booking : aBooking();
    expect(paid).toMatchObject({ state: 'paid', paidAmount: 21_700_000, waivedAmount: 300_000 });
    const cheaper = { ...paid, price: { amount: 21_900_000, currency: 'VND' as const } };
    const cheap = { ...paid, price: { amount: 20_000_000, currency: 'VND' as const } };
    const dearer = { ...paid, price: { amount: 23_000_000, currency: 'VND' as const } };
    const cancelled: Booking = { ...paid, state: 'cancelled', cancellationFee: 0 };
    expect([paid, cheaper, cheap, dearer, cancelled].map(balanceOf)).toEqual([
      0, 0, -1_700_000, 1_000_000, -21_700_000,
    ]);
    const nothingCame = { amount: 0, waived: 300_000, currency: 'VND' as const };
    expect(creditBooking(aBooking(), nothingCame)).toMatchObject({ value: { booking: { paidAmount: 0 } } });
    expect(creditBooking(aBooking(), { ...nothingCame, waived: -1 })).toMatchObject({
      error: { code: 'unusable-amount' },
    });
  });

  it('of a fee short by bank fees is owed no more: what was let pass lowers the fee', () => {
    const cancelled = aBooking({ state: 'cancelled', nth: null, cancellationFee: 11_000_000 });
    const credit = { amount: 10_989_000, waived: 11_000, ofFee: true, currency: 'VND' } as const;
    const credited = creditBooking(cancelled, credit);
    const after = credited.ok ? credited.value.booking : cancelled;
    expect(after).toMatchObject({ cancellationFee: 10_989_000, paidAmount: 10_989_000, waivedAmount: 0 });
    expect(balanceOf(after)).toBe(0);
  });

  it('may be enough once the price falls', () => {
    const quote = { firmShare: 9_000_000, currency: 'VND' } as never;
    expect(repriced(aBooking({ paidAmount: 9_000_000 }), quote)).toMatchObject({
      state: 'paid',
      depositAmount: 9_000_000,
      price: { amount: 9_000_000 },
    });
  });
});

/** Due on Wednesday, 24 June 2026. */
describe('a deposit that does not come', () => {
  const step = (booking: Booking, date: string) => depositStep(booking, on(date))?.event.type ?? null;
  const reminded = aBooking({ remindedAt: new Date('2026-06-19T03:00:00Z') });

  it('is reminded of three working days before, once, and flagged the day after', () => {
    expect([step(aBooking(), '2026-06-18'), step(aBooking(), '2026-06-19')]).toEqual([null, 'deposit-reminded']);
    expect([step(reminded, '2026-06-24'), step(reminded, '2026-06-25')]).toEqual([null, 'deposit-overdue']);
    expect(step({ ...reminded, overdueAt: DURING }, '2026-06-26')).toBeNull();
    expect(step(aBooking({ state: 'confirmed', paidAmount: 11_000_000 }), '2026-06-26')).toBeNull();
  });

  it('frees the booth only five working days after the reminder', () => {
    const free = (booking: Booking, date: string) => {
      const freed = freeOverdueBooking(booking, on(date));
      return freed.ok ? freed.value.booking.state : freed.error;
    };
    expect(free(reminded, '2026-06-24')).toEqual({ code: 'deposit-not-overdue' });
    expect(free(reminded, '2026-06-25')).toEqual({ code: 'reminder-too-recent', freeOn: '2026-06-26' });
    expect(free(reminded, '2026-06-26')).toBe('expired');
    expect(free(aBooking(), '2026-07-30')).toEqual({ code: 'reminder-too-recent', freeOn: null });
    expect(free(aBooking({ state: 'paid' }), '2026-07-30')).toEqual({ code: 'wrong-state', state: 'paid' });
  });

  it('has more time over holidays', () => {
    const holidays = ['2026-06-22', '2026-06-23'];
    const at = on('2026-06-26', { holidays });
    expect(freeOverdueBooking(reminded, at)).toMatchObject({ error: { freeOn: '2026-06-30' } });
    expect(depositStep(aBooking(), on('2026-06-17', { holidays }))?.event.type).toBe('deposit-reminded');
  });
});
