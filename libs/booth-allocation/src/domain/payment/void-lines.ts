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
 * A request that waits for money of bookings which owe it no longer. Their lines go; a line of which a part has come in
 * is cut to that part. When all lines are concerned, the request is cancelled as it stands. Fees are asked for because a
 * booking ended, and stay. Null = nothing of the request is concerned.
 */
export function voidLines(request: PaymentRequest, bookingIds: ReadonlySet<BookingId>): VoidedLines | null {
  if (!isWaiting(request)) return null;
  const concerned = (line: PaymentLine): boolean => line.purpose !== 'fee' && bookingIds.has(line.bookingId);
  if (!request.lines.some(concerned)) return null;
  const version = request.version + 1;
  if (request.lines.every(concerned)) return { request: { ...request, state: 'cancelled', version }, dropped: [] };
  const lines = request.lines.flatMap((line) => (concerned(line) ? cutToReceived(line) : line));
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
