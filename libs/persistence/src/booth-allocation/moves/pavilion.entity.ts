import type { FairId, GroupId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../../columns.js';

/** Until when a group's leader may give the booths of its pavilion onward. The booths themselves are blocked bookings. */
@Entity('pavilions')
export class PavilionEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  groupId: GroupId;

  @InstantColumn()
  allotUntil: Date;

  @IdColumn()
  setBy: PersonId;

  @InstantColumn()
  setAt: Date;
}
