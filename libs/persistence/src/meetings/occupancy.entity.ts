import type { FairId, RequestId, TimetableId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, IntColumn, KeyColumn } from '../columns.js';

/** One row for each scarce thing in each slot a meeting covers: seat:<company>:<n>, table:<id>, interpreter:<id>. Its key refuses a clash. */
@Entity('occupancies')
export class OccupancyEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  timetableId: TimetableId;

  @KeyColumn({ length: 64, primary: true })
  resource: string;

  @IntColumn({ primary: true })
  slot: number;

  @IdColumn()
  requestId: RequestId;
}
