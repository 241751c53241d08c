import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { IdColumn, JsonColumn } from '../../columns.js';

/** What a draw gives a firm, and why not more. */
@Entity('draw_outcomes')
@Index('ix_draw_outcomes_company', ['fairId', 'companyId'])
export class DrawOutcomeEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  drawId: string;

  @IdColumn({ primary: true })
  companyId: CompanyId;

  @JsonColumn()
  outcome: object;
}
