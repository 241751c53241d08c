import type { FairId, SeminarId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../columns.js';

@Entity('seminars')
export class SeminarEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: SeminarId;

  @TextColumn({ length: 200 })
  title: string;

  @TextColumn({ length: 80, nullable: true })
  room: string | null;

  @InstantColumn()
  startsAt: Date;

  @InstantColumn()
  endsAt: Date;
}
