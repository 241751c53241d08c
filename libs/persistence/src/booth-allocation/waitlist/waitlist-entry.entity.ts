import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, KeyColumn } from '../../columns.js';

/** A company that waits for a booth, and for which. One living entry a company. */
@Entity('waitlist_entries')
@Unique('uq_waitlist_entries_live', ['fairId', 'liveCompanyId'])
@Index('ix_waitlist_entries_state', ['fairId', 'state'])
export class WaitlistEntryEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @IdColumn()
  companyId: CompanyId;

  /** Null once the entry is over. */
  @IdColumn({ nullable: true })
  liveCompanyId: CompanyId | null;

  /** Empty = any zone. */
  @JsonColumn()
  zoneIds: object;

  @KeyColumn({ length: 12, nullable: true })
  kind: string | null;

  @IntColumn()
  leastAreaDm2: number;

  @IntColumn()
  mostAreaDm2: number;

  @KeyColumn({ length: 12 })
  state: string;

  @IdColumn()
  createdBy: PersonId;

  @InstantColumn()
  joinedAt: Date;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;
}
