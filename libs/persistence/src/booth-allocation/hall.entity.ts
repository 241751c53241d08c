import type { FairId, HallId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, IntColumn, JsonColumn, TextColumn } from '../columns.js';

@Entity('halls')
export class HallEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: HallId;

  @TextColumn({ length: 80 })
  name: string;

  @IntColumn()
  ordinal: number;

  @JsonColumn()
  outline: readonly (readonly number[])[];
}
