import type { FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, KeyColumn } from '../columns.js';

@Entity('booking_rules')
export class BookingRulesEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @InstantColumn()
  opensAt: Date;

  @InstantColumn()
  closesAt: Date;

  @IntColumn()
  holdMinutes: number;

  @IntColumn()
  boothsPerCompany: number;

  @KeyColumn({ length: 12, default: 'automatic' })
  approval: string;

  @IntColumn({ default: 50 })
  depositPercent: number;

  @IntColumn({ default: 10 })
  depositWorkingDays: number;

  @IntColumn({ default: 3 })
  reminderWorkingDays: number;

  @IntColumn({ default: 5 })
  graceWorkingDays: number;

  @JsonColumn({ nullable: true })
  cancellationFees: readonly { readonly daysBefore: number; readonly percent: number }[] | null;

  @JsonColumn({ nullable: true })
  holidays: readonly string[] | null;

  @JsonColumn({ nullable: true })
  coExhibitorFees: readonly { readonly amount: number; readonly currency: string }[] | null;
}
