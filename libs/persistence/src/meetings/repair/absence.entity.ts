import type { FairId, Id } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, IntColumn } from '../../columns.js';

/** A company, an interpreter or a place that is not there in a slot, as it was reported on the day. */
@Entity('absences')
export class AbsenceEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  subjectId: string;

  @IntColumn({ primary: true })
  slot: number;

  @IdColumn({ primary: true })
  repairId: Id<'repair'>;
}
