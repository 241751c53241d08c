import type { FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn } from '../columns.js';

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
}
