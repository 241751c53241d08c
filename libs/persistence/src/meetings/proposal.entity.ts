import type { CompanyId, FairId, NeedId, ProposalId, RoundId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { DoubleColumn, IdColumn, IntColumn, JsonColumn, KeyColumn } from '../columns.js';

@Entity('proposals')
@Unique('uq_proposals_pair', ['fairId', 'roundId', 'buyerId', 'supplierId'])
@Index('ix_proposals_position', ['fairId', 'roundId', 'position'])
export class ProposalEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: ProposalId;

  @IdColumn()
  roundId: RoundId;

  @IdColumn()
  buyerId: CompanyId;

  @IdColumn()
  supplierId: CompanyId;

  @IdColumn({ nullable: true })
  needId: NeedId | null;

  @DoubleColumn()
  score: number;

  @DoubleColumn()
  confidence: number;

  @DoubleColumn({ nullable: true })
  buyerScore: number | null;

  @DoubleColumn({ nullable: true })
  supplierScore: number | null;

  @KeyColumn({ length: 10 })
  verdict: string;

  @JsonColumn()
  reasons: unknown;

  @JsonColumn()
  gates: unknown;

  @JsonColumn()
  unknowns: readonly string[];

  @IntColumn()
  position: number;

  @KeyColumn({ length: 10 })
  state: string;
}
