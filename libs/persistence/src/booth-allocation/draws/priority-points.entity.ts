import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn } from '../../columns.js';

/** A firm's priority points at a fair, and whether it is new there, as the organiser has set them. */
@Entity('priority_points')
export class PriorityPointsEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  companyId: CompanyId;

  @IntColumn()
  points: number;

  @FlagColumn()
  newcomer: boolean;

  @IdColumn()
  setBy: PersonId;

  @InstantColumn()
  setAt: Date;
}
