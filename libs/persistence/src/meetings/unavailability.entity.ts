import type { FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, IntColumn } from '../columns.js';

/** A slot in which a company or an interpreter cannot meet. */
@Entity('unavailabilities')
export class UnavailabilityEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  subjectId: string;

  @IntColumn({ primary: true })
  slot: number;
}
