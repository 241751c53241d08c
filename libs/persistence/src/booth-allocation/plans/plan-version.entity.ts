import type { FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, IntColumn } from '../../columns.js';

/** Counts how often the plan of a fair was drawn, so that what was computed from it is known to be old. */
@Entity('plan_versions')
export class PlanVersionEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IntColumn()
  version: number;
}
