import type { CompanyId, FairId, NeedId, PersonId, ProposalId, RequestId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { DoubleColumn, IdColumn, InstantColumn, KeyColumn, MarkColumn, TextColumn } from '../columns.js';

/** A wish to meet: a proposal once offered, or a person's own. `liveMark` is 1 while open or accepted. */
@Entity('requests')
@Unique('uq_requests_live', ['fairId', 'buyerId', 'supplierId', 'liveMark'])
@Index('ix_requests_buyer', ['fairId', 'buyerId', 'id'])
@Index('ix_requests_supplier', ['fairId', 'supplierId', 'id'])
@Index('ix_requests_deadline', ['state', 'deadlineAt'])
export class MeetingRequestEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: RequestId;

  @IdColumn()
  buyerId: CompanyId;

  @IdColumn()
  supplierId: CompanyId;

  @IdColumn({ nullable: true })
  needId: NeedId | null;

  @KeyColumn({ length: 10 })
  origin: string;

  @IdColumn({ nullable: true })
  proposalId: ProposalId | null;

  @IdColumn({ nullable: true })
  askedBy: CompanyId | null;

  @KeyColumn({ length: 10 })
  state: string;

  @MarkColumn({ nullable: true })
  liveMark: 1 | null;

  @KeyColumn({ length: 10, nullable: true })
  buyerAnswer: string | null;

  @KeyColumn({ length: 10, nullable: true })
  supplierAnswer: string | null;

  @TextColumn({ length: 1000, nullable: true })
  message: string | null;

  @KeyColumn({ length: 8, nullable: true })
  messageLanguage: string | null;

  @DoubleColumn({ nullable: true })
  score: number | null;

  @InstantColumn({ nullable: true })
  deadlineAt: Date | null;

  @KeyColumn({ length: 10, nullable: true })
  silenceRule: string | null;

  @IdColumn({ nullable: true })
  createdBy: PersonId | null;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  answeredAt: Date | null;
}
