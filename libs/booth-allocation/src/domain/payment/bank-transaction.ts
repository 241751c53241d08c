import type { Currency, FairId, Id } from '@ketnoi/kernel';
import type { Doubt } from './match-transaction.js';
import type { PaymentRequestId } from './payment-request.js';

export type StatementId = Id<'bank-statement'>;
export type TransactionId = Id<'bank-transaction'>;

/** A line of a bank's statement, read. */
export interface StatementRow {
  /** As the sheet counts. */
  readonly row: number;
  /** ISO date. */
  readonly bookedOn: string;
  /** In the currency's minor unit: what came in is positive, what went out negative. Never 0. */
  readonly amount: number;
  readonly content: string;
  /** The bank's own number of the transaction; null where its statements have none. */
  readonly bankId: string | null;
  /** The balance after it, in the minor unit. */
  readonly balance: number | null;
}

/** new → booked, or doubtful until a person books or dismisses it. What went out is kept, and nothing is done with it. */
export const TRANSACTION_STATES = ['new', 'booked', 'doubtful', 'dismissed', 'outgoing'] as const;
export type TransactionState = (typeof TRANSACTION_STATES)[number];

export interface BankTransaction {
  readonly fairId: FairId;
  readonly id: TransactionId;
  readonly amount: number;
  readonly currency: Currency;
  readonly content: string;
  readonly state: TransactionState;
  readonly doubt: Doubt | null;
  readonly requestId: PaymentRequestId | null;
  readonly version: number;
}

/**
 * What makes a transaction the same in every statement that shows it: everything that is said of it. A bank's number is
 * not enough, for banks begin anew with them, and give a fee the number of its transfer. Where the same is said of two
 * they differ only by which of them comes first, so they are counted within the statement.
 */
export function identities(rows: readonly StatementRow[]): readonly object[] {
  const seen = new Map<string, number>();
  return rows.map(({ bookedOn, amount, content, bankId, balance }) => {
    const said = { bankId, bookedOn, amount, content: content.replace(/\s+/g, ' ').trim().toUpperCase(), balance };
    const key = JSON.stringify(said);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { ...said, nth };
  });
}
