import type { BookingId, BoothId, CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { BigColumn, IdColumn, InstantColumn, IntColumn, KeyColumn, TextColumn } from '../columns.js';

/**
 * A claim on a booth. `liveBoothId` is the booth while the claim lives and null afterwards: its unique key sells a booth
 * once. `nth` counts the company's living claims from 1: its unique key keeps the limit per company.
 */
@Entity('bookings')
@Unique('uq_bookings_live', ['fairId', 'liveBoothId'])
@Unique('uq_bookings_company_nth', ['fairId', 'companyId', 'nth'])
@Index('ix_bookings_expiry', ['state', 'heldUntil'])
export class BookingEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: BookingId;

  @IdColumn()
  boothId: BoothId;

  @IdColumn({ nullable: true })
  liveBoothId: BoothId | null;

  @IdColumn()
  companyId: CompanyId;

  @KeyColumn({ length: 12 })
  state: string;

  @InstantColumn({ nullable: true })
  heldUntil: Date | null;

  @IntColumn()
  renewals: number;

  @IntColumn({ nullable: true })
  nth: number | null;

  @BigColumn()
  priceAmount: number;

  @KeyColumn({ length: 3 })
  priceCurrency: string;

  @IdColumn()
  createdBy: PersonId;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  bookedAt: Date | null;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;

  @TextColumn({ length: 200, nullable: true })
  endReason: string | null;

  @IntColumn()
  version: number;
}
