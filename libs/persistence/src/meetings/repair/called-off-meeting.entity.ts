import type { FairId, Id, RequestId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn } from '../../columns.js';

/** A request that is not to be placed any more, as it was reported on the day. */
@Entity('called_off_meetings')
export class CalledOffMeetingEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  requestId: RequestId;

  @IdColumn()
  repairId: Id<'repair'>;
}
