import type { PaymentRequestId } from '@ketnoi/booth-allocation';
import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, KeyColumn } from '../../columns.js';

/** An invoice that the e-invoice provider issued, one for each buyer in a payment request. We issue none. */
@Entity('e_invoices')
@Unique('uq_e_invoices_buyer', ['fairId', 'requestId', 'companyId'])
export class EInvoiceEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @KeyColumn({ primary: true, length: 12 })
  series: string;

  @KeyColumn({ primary: true, length: 12 })
  number: string;

  @IdColumn()
  requestId: PaymentRequestId;

  @IdColumn()
  companyId: CompanyId;

  @DateColumn()
  issuedOn: string;

  @IdColumn()
  importedBy: PersonId;

  @InstantColumn()
  importedAt: Date;
}
