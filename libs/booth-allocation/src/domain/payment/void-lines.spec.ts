import type { BookingId } from '@ketnoi/kernel';
import { aPaymentRequest } from './payments.fixture.js';
import type { PaymentLine, PaymentRequest } from './payment-request.js';
import { closeRequest, voidLines } from './void-lines.js';

const id = (i: number): BookingId => `booking-${i}` as BookingId;
const line = (i: number, received = 0): PaymentLine => ({
  ...{ line: i, bookingId: id(i), companyId: 'c' as never, boothNumber: `A-${i}`, purpose: 'full' },
  ...{ amount: 1_000, vat: 80, vatPermille: 80, received },
});
const aRequest = (over: Partial<PaymentRequest>): PaymentRequest => ({ ...aPaymentRequest(1), ...over });
const voided = (lines: PaymentLine[], ...ended: number[]) =>
  voidLines(
    aRequest({ lines, state: lines.some(({ received }) => received > 0) ? 'part-paid' : 'open', version: 3 }),
    new Set(ended.map(id)),
  );

describe('lines of bookings that owe no longer', () => {
  it('go, and the others stay as they are', () => {
    const lines = [line(1), line(2), line(3)];
    expect(voided(lines, 2)).toMatchObject({
      dropped: [2],
      request: { state: 'open', version: 4, lines: [lines[0], lines[2]] },
    });
  });

  it('cancel the request when none is left, with all lines on record', () => {
    expect(voided([line(1), line(2)], 1, 2)).toMatchObject({
      dropped: [],
      request: { state: 'cancelled', lines: [{ amount: 1_000 }, { amount: 1_000 }] },
    });
  });

  it('leave what came in as paid, with its VAT, when none is left to ask for, also where a person closes the request', () => {
    const lines = [line(1, 400), line(2)];
    const rest = { dropped: [2], request: { state: 'paid', lines: [{ amount: 400, vat: 32, received: 400 }] } };
    expect(voided(lines, 1, 2)).toMatchObject(rest);
    expect(closeRequest(aRequest({ lines, state: 'part-paid' }))).toMatchObject(rest);
    expect(closeRequest(aRequest({ lines: [line(1)], state: 'open' }))).toMatchObject({
      request: { state: 'cancelled' },
    });
    expect(closeRequest(aRequest({ lines, state: 'paid' }))).toBeNull();
  });

  it('are cut to what came in for them, and the rest is paid when nothing is outstanding any more', () => {
    const cut = { amount: 400, vat: 32, received: 400 };
    expect(voided([line(1, 400), line(2)], 1)).toMatchObject({
      dropped: [],
      request: { state: 'part-paid', lines: [cut, {}] },
    });
    expect(voided([line(1, 1_000), line(2)], 2)).toMatchObject({ dropped: [2], request: { state: 'paid' } });
  });

  it('are left alone in requests that wait no longer, of other bookings, and where they ask for a fee', () => {
    const request = aRequest({ lines: [line(1)], state: 'paid' });
    expect(voidLines(request, new Set([id(1)]))).toBeNull();
    expect(voided([line(1)], 2)).toBeNull();
    expect(voided([{ ...line(1), purpose: 'fee' }], 1)).toBeNull();
  });
});
