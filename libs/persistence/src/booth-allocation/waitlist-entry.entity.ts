import type { BoothId, CompanyId, FairId, PersonId, ZoneId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyColumn } from '../columns.js';

/** A company that waits for a booth of some kind, and the booth it is offered. */
@Entity('waitlist_entries')
@Index('ix_waitlist_entries_order', ['fairId', 'state', 'createdAt'])
export class WaitlistEntryEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @IdColumn()
  companyId: CompanyId;

  @IdColumn({ nullable: true })
  zoneId: ZoneId | null;

  @KeyColumn({ length: 12, nullable: true })
  kind: string | null;

  @IntColumn({ nullable: true })
  leastAreaDm2: number | null;

  @KeyColumn({ length: 12 })
  state: string;

  @IdColumn({ nullable: true })
  offeredBoothId: BoothId | null;

  @InstantColumn({ nullable: true })
  offerExpiresAt: Date | null;

  @IdColumn()
  createdBy: PersonId;

  @InstantColumn()
  createdAt: Date;
}
