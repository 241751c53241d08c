import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn } from '../columns.js';

/** Weights as an organiser set them, kept for scores that name their version. */
@Entity('weight_versions')
export class WeightVersionEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IntColumn({ primary: true })
  version: number;

  @JsonColumn()
  weights: Record<string, number>;

  @IdColumn()
  changedBy: PersonId;

  @InstantColumn()
  changedAt: Date;
}
