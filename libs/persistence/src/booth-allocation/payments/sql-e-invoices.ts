import { EInvoices, type Invoice, type InvoicedRequest, type PaymentRequestId } from '@ketnoi/booth-allocation';
import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { toDay } from '../../directory/fair-rows.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { violatedKey } from '../../transactions/database-errors.js';

interface RequestFirmRow {
  request_id: PaymentRequestId;
  reference: string;
  company_id: CompanyId;
  name: string;
  tax_code: string | null;
}

interface InvoiceRowOut {
  request_id: PaymentRequestId;
  company_id: CompanyId;
  series: string;
  number: string;
  issued_on: Date | string;
}

@Injectable()
export class SqlEInvoices extends EInvoices {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async lock(fairId: FairId, references: readonly string[]): Promise<void> {
    if (references.length === 0) return;
    await this.current
      .required('An invoice')
      .query('SELECT id FROM payment_requests WHERE fair_id = ? AND reference IN (?) ORDER BY id FOR UPDATE', [
        fairId,
        [...references],
      ]);
  }

  async requests(fairId: FairId, references: readonly string[]): Promise<readonly InvoicedRequest[]> {
    if (references.length === 0) return [];
    const rows: RequestFirmRow[] = await this.current.get().query(
      `SELECT DISTINCT r.id AS request_id, r.reference, l.company_id, c.short_name AS name, c.tax_code
       FROM payment_requests r
       JOIN payment_request_lines l ON l.fair_id = r.fair_id AND l.request_id = r.id
       JOIN companies c ON c.id = l.company_id
       WHERE r.fair_id = ? AND r.reference IN (?)`,
      [fairId, [...references]],
    );
    const requests = new Map<PaymentRequestId, InvoicedRequest & { firms: object[] }>();
    for (const { request_id: requestId, reference, company_id: companyId, name, tax_code: taxCode } of rows) {
      const request = requests.get(requestId) ?? { requestId, reference, firms: [] };
      requests.set(requestId, { ...request, firms: [...request.firms, { companyId, name, taxCode }] });
    }
    return [...requests.values()];
  }

  async ofRequest(fairId: FairId, requestId: PaymentRequestId): Promise<readonly Invoice[]> {
    return this.read('fair_id = ? AND request_id = ? ORDER BY series, number', [fairId, requestId]);
  }

  ofFair(fairId: FairId): Promise<readonly Invoice[]> {
    return this.read('fair_id = ?', [fairId]);
  }

  private async read(where: string, values: readonly string[]): Promise<readonly Invoice[]> {
    const rows: InvoiceRowOut[] = await this.current
      .get()
      .query(`SELECT request_id, company_id, series, number, issued_on FROM e_invoices WHERE ${where}`, [...values]);
    return rows.map((row) => ({
      requestId: row.request_id,
      companyId: row.company_id,
      series: row.series,
      number: row.number,
      issuedOn: toDay(row.issued_on),
    }));
  }

  async add(fairId: FairId, invoices: readonly Invoice[], by: PersonId): Promise<boolean> {
    try {
      await this.current.required('An invoice').query(
        `INSERT INTO e_invoices (fair_id, series, number, request_id, company_id, issued_on, imported_by, imported_at)
         VALUES ${invoices.map(() => '(?, UTC_TIMESTAMP(3))').join()}`,
        invoices.map(({ series, number, requestId, companyId, issuedOn }) => [
          ...[fairId, series, number, requestId, companyId, issuedOn, by],
        ]),
      );
      return true;
    } catch (error) {
      if (violatedKey(error) === null) throw error;
      return false;
    }
  }
}
