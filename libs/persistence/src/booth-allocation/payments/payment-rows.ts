import type {
  BankAccount,
  BankTransaction,
  Doubt,
  PaymentLine,
  PaymentPurpose,
  PaymentRequest,
  PaymentRequestId,
  PaymentRequestState,
  TransactionId,
  TransactionState,
} from '@ketnoi/booth-allocation';
import type { BookingId, CompanyId, Currency, FairId } from '@ketnoi/kernel';
import { toDayOrNull } from '../../directory/fair-rows.js';

export interface BankAccountRow {
  currency: Currency;
  bank_name: string;
  bank_bin: string | null;
  swift: string | null;
  account_number: string;
  holder: string;
  fee_tolerance: number | string;
}

export interface PaymentRequestRow {
  fair_id: FairId;
  id: PaymentRequestId;
  reference: string;
  state: PaymentRequestState;
  currency: Currency;
  account: string | BankAccount;
  due_on: Date | string | null;
  version: number;
}

export interface PaymentLineRow {
  request_id: PaymentRequestId;
  line: number;
  booking_id: BookingId;
  company_id: CompanyId;
  booth_number: string;
  purpose: PaymentPurpose;
  amount: number | string;
  vat: number | string;
  vat_permille: number;
  received: number | string;
}

export interface BankTransactionRow {
  fair_id: FairId;
  id: TransactionId;
  amount: number | string;
  currency: Currency;
  content: string;
  state: TransactionState;
  doubt: Doubt | null;
  request_id: PaymentRequestId | null;
  version: number;
}

export const REQUEST_COLUMNS = 'r.fair_id, r.id, r.reference, r.state, r.currency, r.account, r.due_on, r.version';
export const LINE_COLUMNS =
  'l.request_id, l.line, l.booking_id, l.company_id, l.booth_number, l.purpose, l.amount, l.vat, l.vat_permille, l.received';
export const TRANSACTION_COLUMNS =
  't.fair_id, t.id, t.amount, t.currency, t.content, t.state, t.doubt, t.request_id, t.version';

export const toBankAccount = (row: BankAccountRow): BankAccount => ({
  currency: row.currency,
  bankName: row.bank_name,
  bankBin: row.bank_bin,
  swift: row.swift,
  accountNumber: row.account_number,
  holder: row.holder,
  feeTolerance: Number(row.fee_tolerance),
});

const toPaymentLine = (row: PaymentLineRow): PaymentLine => ({
  line: row.line,
  bookingId: row.booking_id,
  companyId: row.company_id,
  boothNumber: row.booth_number,
  purpose: row.purpose,
  amount: Number(row.amount),
  vat: Number(row.vat),
  vatPermille: row.vat_permille,
  received: Number(row.received),
});

const toPaymentRequest = (row: PaymentRequestRow, lines: readonly PaymentLine[]): PaymentRequest => ({
  fairId: row.fair_id,
  id: row.id,
  reference: row.reference,
  state: row.state,
  currency: row.currency,
  lines,
  account: typeof row.account === 'string' ? (JSON.parse(row.account) as BankAccount) : row.account,
  dueOn: toDayOrNull(row.due_on),
  version: row.version,
});

/** Requests with their lines, in the order of the rows. */
export function withLines(
  requests: readonly PaymentRequestRow[],
  lines: readonly PaymentLineRow[],
): readonly PaymentRequest[] {
  const byRequest = new Map<PaymentRequestId, PaymentLine[]>(requests.map(({ id }) => [id, []]));
  for (const row of lines) byRequest.get(row.request_id)?.push(toPaymentLine(row));
  return requests.map((row) => toPaymentRequest(row, byRequest.get(row.id) ?? []));
}

export const toBankTransaction = (row: BankTransactionRow): BankTransaction => ({
  fairId: row.fair_id,
  id: row.id,
  amount: Number(row.amount),
  currency: row.currency,
  content: row.content,
  state: row.state,
  doubt: row.doubt,
  requestId: row.request_id,
  version: row.version,
});
