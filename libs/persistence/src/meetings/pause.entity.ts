import type { FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../columns.js';

@Entity('pauses')
export class PauseEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @TextColumn({ length: 80 })
  name: string;

  @InstantColumn()
  startsAt: Date;

  @InstantColumn()
  endsAt: Date;
}
