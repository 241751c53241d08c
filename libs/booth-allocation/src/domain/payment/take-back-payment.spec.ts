import { unwrap } from '@ketnoi/kernel';
import { aPayableBooking, aPaymentRequest } from './payments.fixture.js';
import { outstandingOf, type PaymentRequest } from './payment-request.js';
import { receiveByHand } from './receive-payment.js';
import { askedAgain, takeBack } from './take-back-payment.js';

const bookings = [1, 2, 3].map((n) => aPayableBooking(n));
const fresh = aPaymentRequest(1, { bookings });
const given = (request: PaymentRequest, amount: number, letPass: boolean) => {
  const receipt = unwrap(receiveByHand(request, amount, letPass));
  return { receipt, credits: receipt.credits.map(({ line, amount: part }) => ({ line: line.line, amount: part })) };
};

describe('taking back what a transfer paid', () => {
  it.each([
    [outstandingOf(fresh), false],
    [outstandingOf(fresh) - 15_000_000, true],
    [5_000_000, false],
    [5_000_000, true],
    [outstandingOf(fresh) + 1, false],
  ])('undoes what receiving %i did, let pass: %s', (amount, letPass) => {
    const { receipt, credits } = given(fresh, amount, letPass);
    const taken = takeBack(receipt.request, amount, credits);
    expect(taken.request).toEqual({ ...fresh, version: fresh.version + 1 });
    expect(taken.credits.map(({ amount: part, waived }) => [part, waived])).toEqual(
      receipt.credits.map(({ amount: part, waived }) => [part, waived]),
    );
  });

  it('leaves what another transfer paid', () => {
    const first = given(fresh, 5_000_000, false).receipt.request;
    const second = given(first, outstandingOf(first), false);
    expect(takeBack(second.receipt.request, outstandingOf(first), second.credits).request).toEqual({
      ...first,
      version: first.version + 1,
    });
  });
});

describe('a request that asks again', () => {
  it('asks for what its bookings owe, and no longer for those that ended or owe something else', () => {
    const owing = [bookings[0], { ...bookings[1], state: 'cancelled' }, { ...bookings[2], paid: 1 }];
    const again = askedAgain(fresh, owing);
    expect(again).toMatchObject({ dropped: [2, 3], request: { state: 'open', version: fresh.version + 1 } });
    expect(again.request.lines.map(({ line }) => line)).toEqual([1]);
    expect(askedAgain(fresh, bookings)).toEqual({ request: { ...fresh, version: fresh.version + 1 }, dropped: [] });
    expect(askedAgain(fresh, [])).toMatchObject({ request: { state: 'cancelled' } });
  });
});
