import type { FairId, Id, PersonId, TimetableId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn } from '../../columns.js';

/** What was reported on the day and applied as a version, with the pins that it moved, so that it can be undone. */
@Entity('repairs')
@Unique('uq_repairs_version', ['fairId', 'versionNumber'])
export class RepairEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: Id<'repair'>;

  @IntColumn()
  versionNumber: number;

  @IdColumn()
  basedOn: TimetableId;

  @JsonColumn()
  events: object;

  @JsonColumn()
  pinsBefore: object;

  @IdColumn()
  appliedBy: PersonId;

  @InstantColumn()
  appliedAt: Date;
}
