import type { FairId, TableId, ZoneId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { IdColumn, IntColumn } from '../columns.js';

@Entity('meeting_tables')
@Unique('uq_meeting_tables_number', ['fairId', 'number'])
export class MeetingTableEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: TableId;

  @IdColumn({ nullable: true })
  zoneId: ZoneId | null;

  @IntColumn()
  number: number;
}
