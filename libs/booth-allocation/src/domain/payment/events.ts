import type { Currency, DomainEvent } from '@ketnoi/kernel';
import type { StatementId, TransactionId } from './bank-transaction.js';
import type { PaymentRequestId } from './payment-request.js';

export type PaymentRequested = DomainEvent<
  'payment-requested',
  {
    readonly requestId: PaymentRequestId;
    readonly reference: string;
    readonly amount: number;
    readonly currency: Currency;
  }
>;
export type PaymentRequestCancelled = DomainEvent<
  'payment-request-cancelled',
  { readonly requestId: PaymentRequestId; readonly reference: string }
>;
/** Bookings in it owe nothing any more, or something else: it asks for less than before. */
export type PaymentRequestReduced = DomainEvent<
  'payment-request-reduced',
  { readonly requestId: PaymentRequestId; readonly reference: string }
>;
/** `settled`: nothing is outstanding any more. */
export type PaymentReceived = DomainEvent<
  'payment-received',
  {
    readonly requestId: PaymentRequestId;
    readonly reference: string;
    readonly transactionId: TransactionId;
    readonly amount: number;
    readonly settled: boolean;
  }
>;
/** What came in for the request was not meant for it. */
export type PaymentTakenBack = DomainEvent<
  'payment-taken-back',
  {
    readonly requestId: PaymentRequestId;
    readonly reference: string;
    readonly transactionId: TransactionId;
    readonly amount: number;
  }
>;
/** Its transactions wait to be matched: the worker is rung. */
export type StatementImported = DomainEvent<
  'statement-imported',
  { readonly statementId: StatementId; readonly fresh: number }
>;
export type TransactionDismissed = DomainEvent<'transaction-dismissed', { readonly transactionId: TransactionId }>;
export type BankAccountSet = DomainEvent<'bank-account-set', { readonly currency: Currency }>;
export type InvoicesImported = DomainEvent<'invoices-imported', { readonly count: number }>;

export type PaymentEvent =
  | PaymentRequested
  | PaymentRequestCancelled
  | PaymentRequestReduced
  | PaymentReceived
  | PaymentTakenBack
  | StatementImported
  | TransactionDismissed
  | BankAccountSet
  | InvoicesImported;
