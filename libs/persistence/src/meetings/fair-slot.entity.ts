import type { FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn } from '../columns.js';

@Entity('slots')
export class FairSlotEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IntColumn({ primary: true })
  ordinal: number;

  @IntColumn()
  day: number;

  @IntColumn()
  ofDay: number;

  @InstantColumn()
  startsAt: Date;

  @InstantColumn()
  endsAt: Date;
}
