import { OCCUPYING_STATES } from '../booking.js';
import type { PayableBooking } from './draft-payment-request.js';
import { type PaymentLine, type PaymentRequest, receivedOf } from './payment-request.js';
import type { LineCredit } from './receive-payment.js';
import { isStale, voidLines, type VoidedLines } from './void-lines.js';

/** What of a booked transfer went to a line. */
export interface GivenCredit {
  readonly line: number;
  readonly amount: number;
}

/** A request without what a transfer had paid of it, and how much that was of each line. */
export interface TakenBack {
  /** As if the transfer had never come; its version is the stored one. */
  readonly request: PaymentRequest;
  readonly credits: readonly LineCredit[];
}

/** The counterpart of receiving: lines were filled in their order, and what the transfer did not cover was let pass. */
export function takeBack(request: PaymentRequest, transferred: number, given: readonly GivenCredit[]): TakenBack {
  const amounts = new Map(given.map(({ line, amount }) => [line, amount]));
  let came = transferred;
  const credits = request.lines.flatMap((line): LineCredit[] => {
    const amount = amounts.get(line.line) ?? 0;
    const waived = Math.max(0, amount - came);
    came -= amount - waived;
    return amount > 0 ? [{ line, amount, waived }] : [];
  });
  const lines = request.lines.map((line) => ({ ...line, received: line.received - (amounts.get(line.line) ?? 0) }));
  return { request: { ...request, lines, state: receivedOf({ lines }) > 0 ? 'part-paid' : 'open' }, credits };
}

const STANDING: readonly string[] = OCCUPYING_STATES;

/** Asks again for what is still owed, and for nothing else: lines that no longer say what their booking owes go. */
export function askedAgain(request: PaymentRequest, bookings: readonly PayableBooking[]): VoidedLines {
  const byId = new Map(bookings.map((booking) => [booking.bookingId, booking]));
  const isOver = (line: PaymentLine): boolean => {
    const booking = byId.get(line.bookingId);
    return line.received < line.amount && (!booking || !STANDING.includes(booking.state) || isStale(line, booking));
  };
  const over = request.lines.filter(isOver).map(({ bookingId }) => bookingId);
  return voidLines(request, new Set(over)) ?? { request: { ...request, version: request.version + 1 }, dropped: [] };
}
