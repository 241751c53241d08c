import type { CompanyId, FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, IntColumn } from '../../columns.js';

/** A company in a group of competitors that never meet at the same time. */
@Entity('rivals')
export class RivalEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IntColumn({ primary: true })
  groupNumber: number;

  @IdColumn({ primary: true })
  companyId: CompanyId;
}
