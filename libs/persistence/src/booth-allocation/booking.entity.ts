import type { BookingId, BoothId, CompanyId, FairId, GroupId, PersonId } from '@ketnoi/kernel';
import type { Quote } from '@ketnoi/booth-allocation';
import { Entity, Index, Unique } from 'typeorm';
import {
  BigColumn,
  DateColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  KeyColumn,
  TextColumn,
} from '../columns.js';

/**
 * A claim on a booth. `liveBoothId` is the booth while the claim lives and null afterwards: its unique key sells a booth
 * once. `nth` counts the company's living claims from 1: its unique key keeps the limit per company. A row without a
 * company keeps the booth for the pavilion of a group or, without a group, off the plan.
 */
@Entity('bookings')
@Unique('uq_bookings_live', ['fairId', 'liveBoothId'])
@Unique('uq_bookings_company_nth', ['fairId', 'companyId', 'nth'])
@Index('ix_bookings_expiry', ['state', 'heldUntil'])
@Index('ix_bookings_deposit', ['state', 'depositDueOn'])
@Index('ix_bookings_order', ['fairId', 'orderId'])
@Index('ix_bookings_ended', ['fairId', 'boothId', 'endedAt'])
export class BookingEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: BookingId;

  @IdColumn()
  boothId: BoothId;

  @IdColumn({ nullable: true })
  liveBoothId: BoothId | null;

  @IdColumn({ nullable: true })
  companyId: CompanyId | null;

  @IdColumn({ nullable: true })
  groupId: GroupId | null;

  @IdColumn({ nullable: true })
  orderId: string | null;

  @KeyColumn({ length: 12, default: 'claim' })
  origin: string;

  @TextColumn({ length: 200, nullable: true })
  originReason: string | null;

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

  @JsonColumn({ nullable: true })
  quote: Quote | null;

  @BigColumn({ nullable: true })
  depositAmount: number | null;

  @DateColumn({ nullable: true })
  depositDueOn: string | null;

  @InstantColumn({ nullable: true })
  remindedAt: Date | null;

  @InstantColumn({ nullable: true })
  overdueAt: Date | null;

  @BigColumn({ default: 0 })
  paidAmount: number;

  /** Shortfalls that were let pass. */
  @BigColumn({ default: 0 })
  waivedAmount: number;

  @BigColumn({ nullable: true })
  cancellationFee: number | null;

  /** Null = the system, by the clock. */
  @IdColumn({ nullable: true })
  createdBy: PersonId | null;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  bookedAt: Date | null;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;

  @TextColumn({ length: 200, nullable: true })
  endReason: string | null;

  @KeyColumn({ length: 24, nullable: true })
  endCause: string | null;

  @IntColumn()
  version: number;
}
