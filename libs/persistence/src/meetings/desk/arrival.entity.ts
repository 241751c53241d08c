import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn } from '../../columns.js';

/** A company that has come on a day of the fair, as the desk marked it. */
@Entity('arrivals')
export class ArrivalEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IntColumn({ primary: true })
  day: number;

  @IdColumn({ primary: true })
  companyId: CompanyId;

  @IdColumn()
  markedBy: PersonId;

  @InstantColumn()
  markedAt: Date;
}
