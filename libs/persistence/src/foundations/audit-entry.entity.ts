import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, KeyColumn } from '../columns.js';

/** Who did what, by what right. */
@Entity('audit_entries')
@Index('ix_audit_entries_fair', ['fairId', 'id'])
@Index('ix_audit_entries_action', ['fairId', 'action', 'id'])
@Index('ix_audit_entries_actor', ['fairId', 'actorId', 'id'])
@Index('ix_audit_entries_subject', ['fairId', 'subjectType', 'subjectId'])
export class AuditEntryEntity {
  @IdColumn({ primary: true })
  id: string;

  @IdColumn({ nullable: true })
  fairId: FairId | null;

  @InstantColumn()
  at: Date;

  @IdColumn({ nullable: true })
  actorId: PersonId | null;

  @IdColumn({ nullable: true })
  forCompanyId: CompanyId | null;

  @KeyColumn({ length: 20, nullable: true })
  byRight: string | null;

  @KeyColumn({ length: 80 })
  action: string;

  @KeyColumn({ length: 40 })
  subjectType: string;

  @KeyColumn({ length: 80 })
  subjectId: string;

  @JsonColumn({ nullable: true })
  detail: object | null;

  @KeyColumn({ length: 64, nullable: true })
  requestId: string | null;
}
