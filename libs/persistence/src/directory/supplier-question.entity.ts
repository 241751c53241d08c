import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn } from '../columns.js';

/** A question put to a supplier by a link that answers once. The key of `liveSubject` lets each wait once. */
@Entity('supplier_questions')
@Unique('uq_supplier_questions_token', ['tokenHash'])
@Unique('uq_supplier_questions_live', ['fairId', 'companyId', 'liveSubject'])
@Index('ix_supplier_questions_company', ['fairId', 'companyId'])
export class SupplierQuestionEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @KeyColumn({ length: 64 })
  tokenHash: string;

  @IdColumn()
  companyId: CompanyId;

  @KeyColumn({ length: 20 })
  kind: string;

  @KeyColumn({ length: 80, nullable: true })
  taxonomyId: string | null;

  @KeyColumn({ length: 8, nullable: true })
  unit: string | null;

  @IdColumn()
  askedBy: PersonId;

  @InstantColumn()
  askedAt: Date;

  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  answeredAt: Date | null;

  @KeyColumn({ length: 40, nullable: true })
  answer: string | null;

  /** What it is about while it waits; null once it was answered, or ran out and was asked again. */
  @KeyColumn({ length: 110, nullable: true })
  liveSubject: string | null;
}
