import type { FairId, RequestId, TimetableId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, JsonColumn, KeyColumn } from '../columns.js';

/** A request that a timetable does not hold, and why. */
@Entity('unscheduled_requests')
export class UnscheduledRequestEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  timetableId: TimetableId;

  @IdColumn({ primary: true })
  requestId: RequestId;

  @KeyColumn({ length: 40 })
  code: string;

  @JsonColumn()
  params: object;
}
