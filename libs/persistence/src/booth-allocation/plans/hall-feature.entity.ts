import type { FairId, HallId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { IdColumn, IntColumn, JsonColumn, KeyColumn, TextColumn } from '../../columns.js';

/** An entrance, pillar, aisle or supply of a hall. */
@Entity('hall_features')
@Index('ix_hall_features_hall', ['fairId', 'hallId', 'ordinal'])
export class HallFeatureEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @IdColumn()
  hallId: HallId;

  @IntColumn()
  ordinal: number;

  @KeyColumn({ length: 12 })
  kind: string;

  @KeyColumn({ length: 12, nullable: true })
  utility: string | null;

  @TextColumn({ length: 80, nullable: true })
  name: string | null;

  @JsonColumn()
  outline: readonly (readonly number[])[];
}
