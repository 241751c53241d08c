import type { BookingId, CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyColumn } from '../../columns.js';

/** A company that stands, or is asked to stand, at the booth that another one booked. */
@Entity('co_exhibitors')
@Index('ix_co_exhibitors_company', ['fairId', 'companyId'])
export class CoExhibitorEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  bookingId: BookingId;

  @IdColumn({ primary: true })
  companyId: CompanyId;

  @KeyColumn({ length: 12 })
  state: string;

  @IdColumn()
  invitedBy: PersonId;

  @InstantColumn()
  invitedAt: Date;

  @IdColumn({ nullable: true })
  answeredBy: PersonId | null;

  @InstantColumn({ nullable: true })
  answeredAt: Date | null;

  @IntColumn()
  version: number;
}
