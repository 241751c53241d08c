import { type IncomingTransfer, matchTransaction, RequestBook } from './match-transaction.js';
import { aPayableBooking, aPaymentRequest } from './payments.fixture.js';
import { settle } from './receive-payment.js';
import { unwrap } from '@ketnoi/kernel';

const request = aPaymentRequest(1);
const other = aPaymentRequest(2);
const cancelled = { ...aPaymentRequest(3), state: 'cancelled' as const };
const { request: paid } = unwrap(settle(aPaymentRequest(4), 11_880_000));
const dollars = aPaymentRequest(5, {
  bookings: [aPayableBooking(5, { currency: 'USD', price: 300_000, deposit: 150_000 })],
});
const book = new RequestBook([request, other, cancelled, paid, dollars]);

const match = (with_: Partial<IncomingTransfer>) =>
  matchTransaction({ amount: 11_880_000, currency: 'VND', content: `CK ${request.reference} HOA SEN`, ...with_ }, book);
const mistyped = request.reference.slice(0, 5) + '0' + request.reference.slice(6);

describe('a transfer', () => {
  it('settles the request that it names', () => {
    expect(match({})).toMatchObject({ kind: 'settles', receipt: { request: { id: request.id }, shortfall: 0 } });
    expect(match({ amount: 11_869_000 })).toMatchObject({ kind: 'settles', receipt: { shortfall: 11_000 } });
    const usd = { content: `PYMT ${dollars.reference}`, currency: 'USD' as const, amount: 147_500 };
    expect(match(usd)).toMatchObject({ kind: 'settles', receipt: { shortfall: 2_500 } });
  });

  it.each([
    ['no reference', { content: 'HOA SEN nop tien gian hang' }, 'no-reference', null],
    ['a reference of nobody', { content: 'KN2222222' }, 'unknown-reference', null],
    ['a reference with an error', { content: mistyped }, 'misspelt-reference', request.id],
    ['two references', { content: `${request.reference} ${other.reference}` }, 'two-references', null],
    ['a request in another currency', { currency: 'USD' as const }, 'wrong-currency', request.id],
    ['too little', { amount: 11_859_999 }, 'too-short', request.id],
    ['too much', { amount: 11_880_001 }, 'too-much', request.id],
    ['a cancelled request', { content: cancelled.reference }, 'request-cancelled', cancelled.id],
    ['a paid request', { content: paid.reference }, 'already-paid', paid.id],
  ])('is left to a person for %s', (_, with_, doubt, requestId) => {
    expect(match(with_)).toEqual({ kind: 'doubtful', doubt, requestId });
  });

  it('is told from a thousand requests of its fair', () => {
    const large = new RequestBook([request, ...Array.from({ length: 1_000 }, (_, n) => aPaymentRequest(n + 10))]);
    const content = `MBVCB.3278907687.nop tien gian hang hoi cho.CT tu 0711000123456 toi 1900555777 ${mistyped}`;
    expect(matchTransaction({ amount: 1, currency: 'VND', content }, large)).toEqual({
      kind: 'doubtful',
      doubt: 'misspelt-reference',
      requestId: request.id,
    });
  });
});
