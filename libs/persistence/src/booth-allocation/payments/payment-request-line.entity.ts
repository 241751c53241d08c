import type { PaymentRequestId } from '@ketnoi/booth-allocation';
import type { BookingId, CompanyId, FairId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { BigColumn, IdColumn, IntColumn, KeyColumn, WordColumn } from '../../columns.js';

/**
 * What a request asks for a booking. `liveBookingId` is the booking while the request waits for money and null
 * afterwards: its unique key keeps anybody from asking for the same money twice.
 */
@Entity('payment_request_lines')
@Unique('uq_payment_request_lines_live', ['fairId', 'liveBookingId'])
@Index('ix_payment_request_lines_company', ['fairId', 'companyId'])
@Index('ix_payment_request_lines_booking', ['fairId', 'bookingId'])
export class PaymentRequestLineEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  requestId: PaymentRequestId;

  @IntColumn({ primary: true })
  line: number;

  @IdColumn()
  bookingId: BookingId;

  @IdColumn({ nullable: true })
  liveBookingId: BookingId | null;

  @IdColumn()
  companyId: CompanyId;

  /** As it was when the line was written: a paper goes on naming the booth that was paid for. */
  @WordColumn({ length: 16 })
  boothNumber: string;

  @KeyColumn({ length: 12 })
  purpose: string;

  @BigColumn()
  amount: number;

  @BigColumn()
  vat: number;

  @IntColumn()
  vatPermille: number;

  @BigColumn()
  received: number;
}
