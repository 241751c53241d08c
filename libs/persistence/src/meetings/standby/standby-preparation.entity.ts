import type { FairId, TimetableId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../../columns.js';

/** For which version of a fair's timetable standby pairs were prepared last, and when. */
@Entity('standby_preparations')
export class StandbyPreparationEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn()
  timetableId: TimetableId;

  @InstantColumn()
  preparedAt: Date;
}
