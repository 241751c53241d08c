import { isReference, matchTransaction, type PaymentRequest, RequestBook } from '@ketnoi/booth-allocation';
import { makeDemo } from './make-demo.js';

const demo = makeDemo({ seed: 1, scale: 1, year: 2027, passwordHash: null });

describe('the payments of the demo', () => {
  it('have an account a currency at every fair, and references that no other request has', () => {
    expect(demo.BankAccountEntity).toHaveLength(2 * demo.FairEntity.length);
    const references = demo.PaymentRequestEntity.map(({ reference }) => reference);
    expect(references.every(isReference)).toBe(true);
    expect(new Set(references).size).toBe(references.length);
  });

  it('ask for exactly what bookings still owe, and have paid what is paid', () => {
    const bookings = new Map(demo.BookingEntity.map((booking) => [booking.id, booking]));
    for (const line of demo.PaymentRequestLineEntity) {
      const booking = bookings.get(line.bookingId);
      const owed = line.liveBookingId ? (booking?.priceAmount ?? 0) - (booking?.paidAmount ?? 0) : booking?.priceAmount;
      expect([line.amount, line.received]).toEqual([owed, line.liveBookingId ? 0 : line.amount]);
    }
  });

  it('leave to a person what the product would leave to one', () => {
    const requests = demo.PaymentRequestEntity.map((head): PaymentRequest => {
      const lines = demo.PaymentRequestLineEntity.filter(({ requestId }) => requestId === head.id);
      return { ...head, lines: lines.map((line) => ({ ...line, boothNumber: '' })) } as never;
    });
    const book = new RequestBook(requests);
    const doubtful = demo.BankTransactionEntity.filter(({ state }) => state === 'doubtful');
    expect(doubtful.length).toBeGreaterThan(demo.FairEntity.length);
    for (const { amount, content, doubt } of doubtful)
      expect(matchTransaction({ amount, content, currency: 'VND' }, book)).toMatchObject({ kind: 'doubtful', doubt });
  });
});
