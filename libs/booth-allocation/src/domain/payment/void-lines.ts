import type { BookingId } from '@ketnoi/kernel';
import { owed, type PayableBooking, roundedShare } from './draft-payment-request.js';
import { isWaiting, outstandingOf, type PaymentLine, type PaymentRequest, receivedOf } from './payment-request.js';

/** A request after lines of it ceased to ask for money. */
export interface VoidedLines {
  readonly request: PaymentRequest;
  /** Numbers of the lines that are gone. */
  readonly dropped: readonly number[];
}

/**
 * A request that waits for money of bookings which owe it no longer: nobody is asked for the rest of their lines. Fees are
 * asked for because a booking ended, and stay. Null = nothing of the request is concerned.
 */
export function voidLines(request: PaymentRequest, bookingIds: ReadonlySet<BookingId>): VoidedLines | null {
  if (!isWaiting(request)) return null;
  const concerned = (line: PaymentLine): boolean => line.purpose !== 'fee' && bookingIds.has(line.bookingId);
  return request.lines.some(concerned) ? letGo(request, concerned) : null;
}

/** Nobody is asked for the rest of a request that waits. Null = it waits no longer. */
export const closeRequest = (request: PaymentRequest): VoidedLines | null =>
  isWaiting(request) ? letGo(request, () => true) : null;

/**
 * Lines go; one of which a part has come in is cut to that part, and has its VAT. A request of which nothing is left is
 * cancelled as it stands.
 */
function letGo(request: PaymentRequest, concerned: (line: PaymentLine) => boolean): VoidedLines {
  const version = request.version + 1;
  const lines = request.lines.flatMap((line) => (concerned(line) ? cutToReceived(line) : line));
  if (lines.length === 0) return { request: { ...request, state: 'cancelled', version }, dropped: [] };
  const waits = receivedOf({ lines }) > 0 ? 'part-paid' : 'open';
  const state = outstandingOf({ lines }) === 0 ? 'paid' : waits;
  const dropped = request.lines.filter((line) => concerned(line) && line.received === 0).map(({ line }) => line);
  return { request: { ...request, lines, state, version }, dropped };
}

/** Does the line still ask for what its booking owes? */
export const isStale = ({ purpose, amount, received }: PaymentLine, booking: PayableBooking): boolean =>
  purpose !== 'fee' && amount - received !== Math.max(0, owed(booking, purpose));

function cutToReceived(line: PaymentLine): readonly PaymentLine[] {
  const { received, amount, vat } = line;
  return received === 0 ? [] : [{ ...line, amount: received, vat: roundedShare(vat, received, amount) }];
}
