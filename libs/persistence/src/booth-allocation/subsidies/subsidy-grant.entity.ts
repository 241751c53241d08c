import type { BookingId, CompanyId, FairId, Id, PersonId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import {
  BigColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  KeyColumn,
  TextColumn,
  WordColumn,
} from '../../columns.js';

/** A firm's request to a programme for one booking, and what became of it. */
@Entity('subsidy_grants')
@Index('ix_subsidy_grants_programme', ['fairId', 'programmeId', 'state'])
@Index('ix_subsidy_grants_booking', ['fairId', 'bookingId'])
@Index('ix_subsidy_grants_company', ['fairId', 'companyId'])
export class SubsidyGrantEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: Id<'subsidy-grant'>;

  @IdColumn()
  programmeId: Id<'subsidy-programme'>;

  @IdColumn()
  companyId: CompanyId;

  @IdColumn()
  bookingId: BookingId;

  @JsonColumn()
  costs: readonly string[];

  @KeyColumn({ length: 12 })
  state: string;

  @JsonColumn()
  papers: readonly object[];

  @BigColumn()
  reserved: number;

  @BigColumn()
  settled: number;

  @WordColumn({ length: 60, nullable: true })
  decisionNumber: string | null;

  @TextColumn({ length: 200, nullable: true })
  reason: string | null;

  @KeyColumn({ length: 24, nullable: true })
  cause: string | null;

  @IdColumn()
  requestedBy: PersonId;

  @InstantColumn()
  requestedAt: Date;

  @IdColumn({ nullable: true })
  decidedBy: PersonId | null;

  @InstantColumn({ nullable: true })
  decidedAt: Date | null;

  @InstantColumn({ nullable: true })
  settledAt: Date | null;

  @IntColumn()
  version: number;
}
