import { type CompanyId, firmOfTaxCode } from '@ketnoi/kernel';
import type { PaymentFileProblem } from './file-problem.js';
import type { PaymentRequestId } from './payment-request.js';

export type InvoiceColumn = 'reference' | 'taxCode' | 'series' | 'number' | 'issuedOn';

/** A line of the e-invoice provider's list. */
export interface InvoiceRow {
  readonly row: number;
  readonly reference: string;
  /** The buyer's; needed where the request names several firms. */
  readonly taxCode: string | null;
  readonly series: string;
  /** Without zeros before it. */
  readonly number: string;
  /** ISO date. */
  readonly issuedOn: string;
}

/** What of the list can be read, and each problem of what cannot. */
export interface InvoiceReading {
  readonly rows: readonly InvoiceRow[];
  readonly problems: readonly PaymentFileProblem[];
}

export interface InvoicedFirm {
  readonly companyId: CompanyId;
  readonly name: string;
  readonly taxCode: string | null;
}

/** A request that invoices may be about. */
export interface InvoicedRequest {
  readonly requestId: PaymentRequestId;
  readonly reference: string;
  readonly firms: readonly InvoicedFirm[];
}

/** An invoice and the purchase it is for. */
export interface Invoice {
  readonly requestId: PaymentRequestId;
  readonly companyId: CompanyId;
  readonly series: string;
  readonly number: string;
  readonly issuedOn: string;
}

export interface SortedInvoices {
  /** Those that are not known yet. */
  readonly fresh: readonly Invoice[];
  /** What is wrong with none, in the order of the rows. */
  readonly lines: readonly InvoiceLine[];
  readonly problems: readonly PaymentFileProblem[];
}

/** A row and the firm that it was issued to. */
export interface InvoiceLine {
  readonly row: InvoiceRow;
  readonly firm: InvoicedFirm;
  /** It was imported before, or stands in the list twice. */
  readonly isKnown: boolean;
}

/**
 * Which purchase each line is for. A number stands for one purchase and a purchase has one number: whatever else is said
 * is a problem; what is known already is passed over.
 */
export function sortInvoices(
  rows: readonly InvoiceRow[],
  requests: readonly InvoicedRequest[],
  known: readonly Invoice[],
): SortedInvoices {
  const byReference = new Map(requests.map((request) => [request.reference, request]));
  const byNumber = new Map(known.map((invoice) => [numberOf(invoice), invoice]));
  const byPurchase = new Map(known.map((invoice) => [purchaseOf(invoice), invoice]));
  const fresh: Invoice[] = [];
  const lines: InvoiceLine[] = [];
  const problems: PaymentFileProblem[] = [];
  for (const given of rows) {
    const { row, reference, taxCode, series, number, issuedOn } = given;
    const problem = (column: InvoiceColumn, code: PaymentFileProblem['code']) => problems.push({ row, column, code });
    const request = byReference.get(reference);
    const firm = request && buyer(request, taxCode);
    if (!request) problem('reference', 'unknown-reference');
    else if (!firm) problem('taxCode', taxCode === null ? 'reference-of-several-firms' : 'unknown-tax-code');
    else {
      const invoice = { requestId: request.requestId, companyId: firm.companyId, series, number, issuedOn };
      const [same, other] = [byNumber.get(numberOf(invoice)), byPurchase.get(purchaseOf(invoice))];
      const isKnown = same !== undefined && other !== undefined && purchaseOf(same) === purchaseOf(invoice);
      if (!same && !other) fresh.push(invoice);
      else if (!isKnown) problem('number', 'invoice-twice');
      if (isKnown || (!same && !other)) lines.push({ row: given, firm, isKnown });
      byNumber.set(numberOf(invoice), invoice);
      byPurchase.set(purchaseOf(invoice), invoice);
    }
  }
  return { fresh, lines, problems };
}

/** The only firm, or the one with this tax code. */
function buyer({ firms }: InvoicedRequest, taxCode: string | null): InvoicedFirm | null {
  if (taxCode === null) return firms.length === 1 ? firms[0] : null;
  return firmOfTaxCode(firms, taxCode);
}

const numberOf = ({ series, number }: Invoice): string => `${series} ${number}`;
const purchaseOf = ({ requestId, companyId }: Invoice): string => `${requestId} ${companyId}`;
