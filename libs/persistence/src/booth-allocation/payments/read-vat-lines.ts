import type { PaymentPurpose, VatLine } from '@ketnoi/booth-allocation';
import type { Currency, FairId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { toDay } from '../../directory/fair-rows.js';
import {
  FAIR_PAPER_COLUMNS,
  type FairPaperRow,
  FIRM_PAPER_COLUMNS,
  type FirmPaperRow,
  toFairOnPaper,
  toFirmOnPaper,
} from './paper-rows.js';

interface VatLineRow extends FairPaperRow, FirmPaperRow {
  reference: string;
  line: number;
  booth_number: string;
  purpose: PaymentPurpose;
  currency: Currency;
  amount: number | string;
  vat: number | string;
  vat_permille: number;
  paid_on: Date | string;
  invoice_series: string | null;
  invoice_number: string | null;
  issued_on: Date | string;
}

/** Lines whose money is in to the last đồng, on the day on which the bank booked the last of it. */
export async function readVatLines(manager: EntityManager, fairId: FairId): Promise<readonly VatLine[]> {
  const rows: VatLineRow[] = await manager.query(
    `SELECT r.reference, l.line, l.booth_number, l.purpose, r.currency, l.amount, l.vat, l.vat_permille, paid.paid_on,
            i.series AS invoice_series, i.number AS invoice_number, i.issued_on,
            ${FAIR_PAPER_COLUMNS}, ${FIRM_PAPER_COLUMNS}
     FROM payment_request_lines l
     JOIN payment_requests r ON r.fair_id = l.fair_id AND r.id = l.request_id
     JOIN fairs f ON f.id = l.fair_id
     JOIN companies c ON c.id = l.company_id
     JOIN (SELECT p.request_id, p.line, MAX(t.booked_on) AS paid_on
           FROM payment_credits p JOIN bank_transactions t ON t.fair_id = p.fair_id AND t.id = p.transaction_id
           WHERE p.fair_id = ? GROUP BY p.request_id, p.line) paid ON paid.request_id = l.request_id AND paid.line = l.line
     LEFT JOIN e_invoices i ON i.fair_id = l.fair_id AND i.request_id = l.request_id AND i.company_id = l.company_id
     WHERE l.fair_id = ? AND l.received = l.amount ORDER BY r.created_at, r.id, l.line`,
    [fairId, fairId],
  );
  return rows.map(toVatLine);
}

const toVatLine = (row: VatLineRow): VatLine => ({
  reference: row.reference,
  line: row.line,
  firm: toFirmOnPaper(row),
  fair: toFairOnPaper(row),
  boothNumber: row.booth_number,
  purpose: row.purpose,
  currency: row.currency,
  gross: Number(row.amount),
  vat: Number(row.vat),
  vatPermille: row.vat_permille,
  paidOn: toDay(row.paid_on),
  invoice:
    row.invoice_series === null || row.invoice_number === null
      ? null
      : { series: row.invoice_series, number: row.invoice_number, issuedOn: toDay(row.issued_on) },
});
