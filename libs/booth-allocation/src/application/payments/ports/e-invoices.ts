import type { FairId, PersonId } from '@ketnoi/kernel';
import type { Invoice, InvoicedRequest } from '../../../domain/payment/invoice-row.js';
import type { PaymentRequestId } from '../../../domain/payment/payment-request.js';

/** Port: numbers of invoices that the e-invoice provider has issued. */
export abstract class EInvoices {
  /** Nobody books money for these requests, or takes it back, until the transaction ends. */
  abstract lock(fairId: FairId, references: readonly string[]): Promise<void>;
  /** The requests with these references; unknown ones are left out. */
  abstract requests(fairId: FairId, references: readonly string[]): Promise<readonly InvoicedRequest[]>;
  abstract ofRequest(fairId: FairId, requestId: PaymentRequestId): Promise<readonly Invoice[]>;
  abstract ofFair(fairId: FairId): Promise<readonly Invoice[]>;
  /** Inside a unit of work. False when a number or a purchase got its invoice meanwhile: nothing is written then. */
  abstract add(fairId: FairId, invoices: readonly Invoice[], by: PersonId): Promise<boolean>;
}
