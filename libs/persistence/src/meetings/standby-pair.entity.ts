import type { FairId, RequestId, TimetableId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, IntColumn } from '../columns.js';

/** Who takes a slot of a timetable that falls free, first position first. */
@Entity('standby_pairs')
export class StandbyPairEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  timetableId: TimetableId;

  @IntColumn({ primary: true })
  slot: number;

  @IntColumn({ primary: true })
  position: number;

  @IdColumn()
  requestId: RequestId;
}
