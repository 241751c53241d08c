import {
  type BookingOnPaper,
  type IssuedInvoice,
  type ListedPaymentRequest,
  type ListedTransaction,
  type PaymentRequestId,
  type PaymentRequestView,
  PaymentRequests,
  PaymentViews,
  type RequestsOfCompany,
  type TransactionState,
  type VatLine,
} from '@ketnoi/booth-allocation';
import { allPages, type BookingId, type CompanyId, type FairId, type Page, type PageRequest } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { toDay } from '../../directory/fair-rows.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import {
  FAIR_PAPER_COLUMNS,
  type FairPaperRow,
  FIRM_PAPER_COLUMNS,
  type FirmPaperRow,
  toFairOnPaper,
  toFirmOnPaper,
} from './paper-rows.js';
import { listRequests, listTransactions } from './payment-lists.js';
import { readBookingOnPaper } from './read-booking-on-paper.js';
import { readVatLines } from './read-vat-lines.js';

interface RequestHeadRow extends FairPaperRow {
  created_at: Date;
  paid_at: Date | null;
  cancelled_at: Date | null;
  cancel_reason: string | null;
  cancel_cause: PaymentRequestView['cancelCause'];
}

interface FirmRow extends FirmPaperRow {
  series: string | null;
  number: string | null;
  issued_on: Date | string;
}

@Injectable()
export class SqlPaymentViews extends PaymentViews {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly paymentRequests: PaymentRequests,
  ) {
    super();
  }

  /** Four statements. */
  async request(fairId: FairId, id: PaymentRequestId): Promise<PaymentRequestView | null> {
    const request = await this.paymentRequests.find(fairId, id);
    if (!request) return null;
    const manager = this.current.get();
    const [head]: RequestHeadRow[] = await manager.query(
      `SELECT r.created_at, r.paid_at, r.cancelled_at, r.cancel_reason, r.cancel_cause, ${FAIR_PAPER_COLUMNS}
       FROM payment_requests r JOIN fairs f ON f.id = r.fair_id WHERE r.fair_id = ? AND r.id = ?`,
      [fairId, id],
    );
    const firms: FirmRow[] = await manager.query(
      `SELECT i.series, i.number, i.issued_on, ${FIRM_PAPER_COLUMNS} FROM companies c
       LEFT JOIN e_invoices i ON i.fair_id = ? AND i.request_id = ? AND i.company_id = c.id
       WHERE c.id IN (?) ORDER BY c.registered_name, c.id`,
      [fairId, id, request.lines.map((line) => line.companyId)],
    );
    return {
      request,
      fair: toFairOnPaper(head),
      firms: firms.map(toFirmOnPaper),
      invoices: firms.flatMap(toInvoice),
      createdAt: head.created_at,
      paidAt: head.paid_at,
      cancelledAt: head.cancelled_at,
      cancelReason: head.cancel_reason,
      cancelCause: head.cancel_cause,
    };
  }

  async requests(
    fairId: FairId,
    asked: RequestsOfCompany | null,
    page: PageRequest,
  ): Promise<Page<ListedPaymentRequest> | null> {
    if (!(await this.isThere(fairId, asked?.companyId ?? null))) return null;
    return listRequests(this.current.get(), fairId, asked, page);
  }

  async transactions(
    fairId: FairId,
    state: TransactionState | null,
    page: PageRequest,
  ): Promise<Page<ListedTransaction> | null> {
    if (!(await this.isThere(fairId, null))) return null;
    return listTransactions(this.current.get(), fairId, state, page);
  }

  allTransactions(fairId: FairId): Promise<readonly ListedTransaction[]> {
    return allPages<ListedTransaction>((page) => listTransactions(this.current.get(), fairId, null, page));
  }

  allRequests(fairId: FairId): Promise<readonly ListedPaymentRequest[]> {
    return allPages<ListedPaymentRequest>((page) => listRequests(this.current.get(), fairId, null, page));
  }

  booking(fairId: FairId, id: BookingId): Promise<BookingOnPaper | null> {
    return readBookingOnPaper(this.current.get(), fairId, id);
  }

  async vatLines(fairId: FairId): Promise<readonly VatLine[] | null> {
    return (await this.isThere(fairId, null)) ? readVatLines(this.current.get(), fairId) : null;
  }

  private async isThere(fairId: FairId, companyId: CompanyId | null): Promise<boolean> {
    const rows: object[] = companyId
      ? await this.current
          .get()
          .query('SELECT 1 FROM participations WHERE fair_id = ? AND company_id = ?', [fairId, companyId])
      : await this.current.get().query('SELECT 1 FROM fairs WHERE id = ?', [fairId]);
    return rows.length > 0;
  }
}

const toInvoice = (row: FirmRow): IssuedInvoice[] =>
  row.series === null || row.number === null
    ? []
    : [{ companyId: row.company_id, series: row.series, number: row.number, issuedOn: toDay(row.issued_on) }];
