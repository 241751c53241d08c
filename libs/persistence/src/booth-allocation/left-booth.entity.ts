import type { BookingId, BoothId, CompanyId, FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../columns.js';

/** A booth that a booking was taken away from, and when last: it fell free, though no claim on it ended. */
@Entity('left_booths')
export class LeftBoothEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  boothId: BoothId;

  @IdColumn({ primary: true })
  bookingId: BookingId;

  /** Null where it stood there for the pavilion of a group. */
  @IdColumn({ nullable: true })
  companyId: CompanyId | null;

  @InstantColumn()
  leftAt: Date;
}
