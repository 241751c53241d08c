import type { BookingId, CompanyId, Currency, FairId, Id } from '@ketnoi/kernel';
import type { BankAccount } from './bank-account.js';

export type PaymentRequestId = Id<'payment-request'>;

/** What a line asks for: the deposit, the rest, the whole price at once, or the fee of a cancelled booking. */
export const PAYMENT_PURPOSES = ['deposit', 'balance', 'full', 'fee'] as const;
export type PaymentPurpose = (typeof PAYMENT_PURPOSES)[number];

export const PAYMENT_REQUEST_STATES = ['open', 'part-paid', 'paid', 'cancelled'] as const;
export type PaymentRequestState = (typeof PAYMENT_REQUEST_STATES)[number];

/** Amounts are in the minor unit of the request's currency. */
export interface PaymentLine {
  /** From 1. */
  readonly line: number;
  readonly bookingId: BookingId;
  readonly companyId: CompanyId;
  /** As it was when the line was written; the booking may have moved since. */
  readonly boothNumber: string;
  readonly purpose: PaymentPurpose;
  readonly amount: number;
  /** How much of the amount is VAT. */
  readonly vat: number;
  readonly vatPermille: number;
  /** What has come in for this line, a shortfall that was let pass included. */
  readonly received: number;
}

/** One transfer asked for, for one booking or for many of several firms; always in one currency. */
export interface PaymentRequest {
  readonly fairId: FairId;
  readonly id: PaymentRequestId;
  readonly reference: string;
  readonly state: PaymentRequestState;
  readonly currency: Currency;
  readonly lines: readonly PaymentLine[];
  /** Where to pay, as it was when the request was made. */
  readonly account: BankAccount;
  /** ISO date in the fair's zone. */
  readonly dueOn: string | null;
  /** Counts changes, so that nobody overwrites what they have not seen. */
  readonly version: number;
}

export const totalOf = ({ lines }: Pick<PaymentRequest, 'lines'>): number =>
  lines.reduce((sum, line) => sum + line.amount, 0);

export const receivedOf = ({ lines }: Pick<PaymentRequest, 'lines'>): number =>
  lines.reduce((sum, line) => sum + line.received, 0);

export const outstandingOf = (request: Pick<PaymentRequest, 'lines'>): number => totalOf(request) - receivedOf(request);

/** Money may still come in for it. */
export const isWaiting = ({ state }: Pick<PaymentRequest, 'state'>): boolean =>
  state === 'open' || state === 'part-paid';
