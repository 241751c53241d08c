import { type BookingId, type CompanyId, type Currency, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import type { BankAccount } from './bank-account.js';
import { referenceOf } from './payment-reference.js';
import type { PaymentLine, PaymentPurpose, PaymentRequest, PaymentRequestId } from './payment-request.js';

/** What is owed for a booking and how much of it has been asked for or paid. */
export interface PayableBooking {
  readonly bookingId: BookingId;
  readonly companyId: CompanyId;
  readonly boothNumber: string;
  readonly state: string;
  readonly currency: Currency;
  /** What the company owes for the booth, VAT included, and the VAT in it. */
  readonly price: number;
  readonly vat: number;
  readonly vatPermille: number;
  /** Null where no deposit is asked for. */
  readonly deposit: number | null;
  readonly depositDueOn: string | null;
  /** What is asked for no more: what came in, and shortfalls that were let pass. */
  readonly paid: number;
  /** How much of it was let pass. */
  readonly waived: number;
  /** What came in of it for lines that are paid to the last unit, and the VAT that they showed. */
  readonly billed: { readonly amount: number; readonly vat: number };
  /** Set once the booking was cancelled at a cost. */
  readonly cancellationFee: number | null;
}

export type PaymentRequestRejection =
  | { readonly code: 'nothing-owed' | 'not-payable'; readonly boothNumber: string }
  | { readonly code: 'mixed-currencies' | 'no-bookings' | 'too-many-bookings' }
  | { readonly code: 'no-bank-account'; readonly currency: Currency };

export interface Draft {
  readonly fairId: FairId;
  readonly id: PaymentRequestId;
  readonly purpose: PaymentPurpose;
  readonly bookings: readonly PayableBooking[];
  readonly accounts: readonly BankAccount[];
  /** ISO date; null takes the earliest date on which a deposit is due, if any. */
  readonly dueOn: string | null;
}

const MOST_BOOKINGS_A_REQUEST = 200;
const PAYABLE = ['approved', 'confirmed'];

/**
 * One request for the deposits, the rests, the prices or the fees of bookings: what is still owed of each, in the order
 * of the booths. Amounts are never given from outside.
 */
export function draftPaymentRequest(draft: Draft): Result<PaymentRequest, PaymentRequestRejection> {
  const { bookings, purpose } = draft;
  if (bookings.length === 0) return err({ code: 'no-bookings' });
  if (bookings.length > MOST_BOOKINGS_A_REQUEST) return err({ code: 'too-many-bookings' });
  const [{ currency }] = bookings;
  if (bookings.some((booking) => booking.currency !== currency)) return err({ code: 'mixed-currencies' });
  const account = draft.accounts.find((candidate) => candidate.currency === currency);
  if (!account) return err({ code: 'no-bank-account', currency });
  const lines: PaymentLine[] = [];
  for (const booking of [...bookings].sort(byBooth)) {
    const payable = purpose === 'fee' ? booking.cancellationFee !== null : PAYABLE.includes(booking.state);
    if (!payable) return err({ code: 'not-payable', boothNumber: booking.boothNumber });
    const amount = owed(booking, purpose);
    if (amount <= 0) return err({ code: 'nothing-owed', boothNumber: booking.boothNumber });
    lines.push(lineOf(booking, purpose, amount, lines.length + 1));
  }
  return ok({
    fairId: draft.fairId,
    id: draft.id,
    reference: referenceOf(draft.id),
    state: 'open',
    currency,
    lines,
    account,
    dueOn: draft.dueOn ?? (purpose === 'deposit' ? earliest(bookings) : null),
    version: 1,
  });
}

/** A fee is owed beyond what came in already; the rest of that is the organiser's to give back. */
export function owed(booking: PayableBooking, purpose: PaymentPurpose): number {
  if (purpose === 'fee') return (booking.cancellationFee ?? 0) - (booking.paid - booking.waived);
  if (purpose === 'deposit') return Math.min(booking.deposit ?? 0, booking.price) - booking.paid;
  return booking.price - booking.paid;
}

/** The VAT in a price of which the quote is the whole: what the city pays takes its part of the VAT along. */
export const vatOf = ({ vat, total }: { readonly vat: number; readonly total: number }, price: number): number =>
  total > 0 ? roundedShare(vat, price, total) : 0;

/**
 * VAT goes with the money: of what was paid so far and this line together, rounded half up, less what the lines before
 * showed. So the lines of a booking add up to the VAT of its price, to the đồng, also when the price has changed between
 * them. Money that came without a line (a merge carried it over) bore VAT like the price. A line shows neither less than
 * no VAT nor more than its amount: what beyond that was shown too much is corrected by an invoice, not by a request. A
 * cancellation fee is damages and bears none.
 */
function lineOf(booking: PayableBooking, purpose: PaymentPurpose, amount: number, line: number): PaymentLine {
  const { bookingId, companyId, boothNumber, paid, billed, price, vat } = booking;
  const share = (part: number): number => (price === 0 ? 0 : roundedShare(vat, part, price));
  const shown = share(Math.max(0, paid - billed.amount)) + billed.vat;
  const taxed = purpose !== 'fee';
  return {
    line,
    bookingId,
    companyId,
    boothNumber,
    purpose,
    amount,
    vat: taxed ? Math.min(amount, Math.max(0, share(paid + amount) - shown)) : 0,
    vatPermille: taxed ? booking.vatPermille : 0,
    received: 0,
  };
}

/** whole · part / of, rounded half up; exact, since the product may pass 2^53. */
export const roundedShare = (whole: number, part: number, of: number): number =>
  Number((2n * BigInt(whole) * BigInt(part) + BigInt(of)) / (2n * BigInt(of)));

const byBooth = (a: PayableBooking, b: PayableBooking): number =>
  a.boothNumber < b.boothNumber ? -1 : a.boothNumber > b.boothNumber ? 1 : a.bookingId < b.bookingId ? -1 : 1;

const earliest = (bookings: readonly PayableBooking[]): string | null =>
  bookings.flatMap(({ depositDueOn }) => depositDueOn ?? []).sort()[0] ?? null;
