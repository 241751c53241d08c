import type { FairId, RequestId, TimetableId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, IntColumn } from '../../columns.js';

/** Who takes the slot of a meeting that falls through, first position first. */
@Entity('standby_pairs')
export class StandbyPairEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  timetableId: TimetableId;

  @IntColumn({ primary: true })
  slot: number;

  @IdColumn({ primary: true })
  insteadId: RequestId;

  @IntColumn({ primary: true })
  position: number;

  @IdColumn()
  requestId: RequestId;
}
