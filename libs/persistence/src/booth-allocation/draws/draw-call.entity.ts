import type { FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn } from '../../columns.js';

/** Until when a fair takes wishes for its draws, and for how many booths. */
@Entity('draw_calls')
export class DrawCallEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @InstantColumn()
  wishesUntil: Date;

  @IntColumn()
  mostBooths: number;
}
