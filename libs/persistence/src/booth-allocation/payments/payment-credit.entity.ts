import type { PaymentRequestId, TransactionId } from '@ketnoi/booth-allocation';
import type { BookingId, FairId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, IntColumn } from '../../columns.js';

/** How much of a transaction went to which line. The key makes it go there once. */
@Entity('payment_credits')
@Index('ix_payment_credits_request', ['fairId', 'requestId'])
export class PaymentCreditEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  transactionId: TransactionId;

  @IntColumn({ primary: true })
  line: number;

  @IdColumn()
  requestId: PaymentRequestId;

  @IdColumn()
  bookingId: BookingId;

  @BigColumn()
  amount: number;
}
