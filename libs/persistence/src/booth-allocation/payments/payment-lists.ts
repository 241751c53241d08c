import type {
  AskedFirm,
  Doubt,
  ListedPaymentRequest,
  ListedTransaction,
  PaymentRequestId,
  PaymentRequestState,
  RequestsOfCompany,
  StatementId,
  TransactionId,
  TransactionState,
} from '@ketnoi/booth-allocation';
import type { BookingId, Currency, FairId, Page, PageRequest } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { toDay, toDayOrNull } from '../../directory/fair-rows.js';
import { pageOf } from '../../meetings/cursor.js';

interface ListedRequestRow {
  id: PaymentRequestId;
  reference: string;
  state: PaymentRequestState;
  currency: Currency;
  total: number | string;
  received: number | string;
  firms: number | string;
  due_on: Date | string | null;
  created_at: Date;
  cancel_reason: string | null;
  cancel_cause: ListedPaymentRequest['cancelCause'];
}

interface AskedFirmRow {
  request_id: PaymentRequestId;
  booking_id: BookingId;
  short_name: string;
  booth_number: string;
}

interface ListedTransactionRow {
  id: TransactionId;
  statement_id: StatementId;
  statement_row: number;
  booked_on: Date | string;
  amount: number | string;
  currency: Currency;
  content: string;
  bank_id: string | null;
  state: TransactionState;
  doubt: Doubt | null;
  request_id: PaymentRequestId | null;
  reference: string | null;
  shortfall: number | string;
  excess: number | string;
  note: string | null;
}

/** Newest first: ids sort by birth. Two statements. */
export async function listRequests(
  manager: EntityManager,
  fairId: FairId,
  asked: RequestsOfCompany | null,
  page: PageRequest,
): Promise<Page<ListedPaymentRequest>> {
  const rows: ListedRequestRow[] = await manager.query(
    `SELECT r.id, r.reference, r.state, r.currency, r.due_on, r.created_at, r.cancel_reason, r.cancel_cause,
            SUM(l.amount) AS total, SUM(l.received) AS received, COUNT(DISTINCT l.company_id) AS firms
     FROM payment_requests r JOIN payment_request_lines l ON l.fair_id = r.fair_id AND l.request_id = r.id
     WHERE r.fair_id = ? AND r.id < ?
     GROUP BY r.id, r.reference, r.state, r.currency, r.due_on, r.created_at, r.cancel_reason, r.cancel_cause
     HAVING (? OR (SUM(l.company_id = ?) > 0 AND (? OR SUM(l.company_id NOT IN (?)) = 0)))
     ORDER BY r.id DESC LIMIT ?`,
    [
      fairId,
      page.after ?? 'z',
      asked === null,
      asked?.companyId ?? '',
      asked?.readable === null,
      asked?.readable?.length ? [...asked.readable] : [''],
      page.first + 1,
    ],
  );
  const firms = await askedFirms(
    manager,
    fairId,
    rows.map(({ id }) => id),
  );
  return pageOf(
    rows,
    page,
    (row) => row.id,
    (row) => ({
      id: row.id,
      reference: row.reference,
      state: row.state,
      currency: row.currency,
      total: Number(row.total),
      received: Number(row.received),
      firms: Number(row.firms),
      askedOf: firms.get(row.id) ?? [],
      dueOn: toDayOrNull(row.due_on),
      createdAt: row.created_at,
      cancelReason: row.cancel_reason,
      cancelCause: row.cancel_cause,
    }),
  );
}

async function askedFirms(
  manager: EntityManager,
  fairId: FairId,
  requestIds: readonly PaymentRequestId[],
): Promise<Map<PaymentRequestId, AskedFirm[]>> {
  const rows: AskedFirmRow[] = await manager.query(
    `SELECT l.request_id, l.booking_id, c.short_name, l.booth_number
     FROM payment_request_lines l JOIN companies c ON c.id = l.company_id
     WHERE l.fair_id = ? AND l.request_id IN (?)
     GROUP BY l.request_id, l.booking_id, c.short_name, l.booth_number ORDER BY l.request_id, MIN(l.line)`,
    [fairId, requestIds.length > 0 ? requestIds : ['']],
  );
  const found = new Map<PaymentRequestId, AskedFirm[]>();
  for (const { request_id, booking_id, short_name, booth_number } of rows)
    found.set(request_id, [
      ...(found.get(request_id) ?? []),
      { bookingId: booking_id, companyName: short_name, boothNumber: booth_number },
    ]);
  return found;
}

/** The latest day first. */
export async function listTransactions(
  manager: EntityManager,
  fairId: FairId,
  state: TransactionState | null,
  page: PageRequest,
): Promise<Page<ListedTransaction>> {
  const [day, id] = page.after?.split(' ') ?? ['9999-12-31', 'z'];
  const rows: ListedTransactionRow[] = await manager.query(
    `SELECT t.id, t.statement_id, t.statement_row, t.booked_on, t.amount, t.currency, t.content, t.bank_id, t.state,
            t.doubt, t.request_id, r.reference, t.shortfall, t.excess, t.note
     FROM bank_transactions t LEFT JOIN payment_requests r ON r.fair_id = t.fair_id AND r.id = t.request_id
     WHERE t.fair_id = ? AND (? IS NULL OR t.state = ?) AND (t.booked_on < ? OR (t.booked_on = ? AND t.id < ?))
     ORDER BY t.booked_on DESC, t.id DESC LIMIT ?`,
    [fairId, state, state, day, day, id ?? '', page.first + 1],
  );
  return pageOf(rows, page, (row) => `${toDay(row.booked_on)} ${row.id}`, toListedTransaction);
}

const toListedTransaction = (row: ListedTransactionRow): ListedTransaction => ({
  id: row.id,
  statementId: row.statement_id,
  row: row.statement_row,
  bookedOn: toDay(row.booked_on),
  amount: Number(row.amount),
  currency: row.currency,
  content: row.content,
  bankId: row.bank_id,
  state: row.state,
  doubt: row.doubt,
  requestId: row.request_id,
  reference: row.reference,
  shortfall: Number(row.shortfall),
  excess: Number(row.excess),
  note: row.note,
});
