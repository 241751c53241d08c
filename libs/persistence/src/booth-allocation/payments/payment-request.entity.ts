import type { PaymentRequestId } from '@ketnoi/booth-allocation';
import type { FairId, PersonId } from '@ketnoi/kernel';
import { Column, Entity, Unique } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, IntColumn, KeyColumn, TextColumn } from '../../columns.js';

@Entity('payment_requests')
@Unique('uq_payment_requests_reference', ['fairId', 'reference'])
export class PaymentRequestEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: PaymentRequestId;

  @KeyColumn({ length: 9 })
  reference: string;

  @KeyColumn({ length: 12 })
  state: string;

  @KeyColumn({ length: 3 })
  currency: string;

  /** The account to pay into, as it was when the request was made. */
  @Column({ type: 'json' })
  account: object;

  @DateColumn({ nullable: true })
  dueOn: string | null;

  @IdColumn()
  requestedBy: PersonId;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  paidAt: Date | null;

  @InstantColumn({ nullable: true })
  cancelledAt: Date | null;

  @TextColumn({ length: 200, nullable: true })
  cancelReason: string | null;

  @KeyColumn({ length: 24, nullable: true })
  cancelCause: string | null;

  @IntColumn()
  version: number;
}
