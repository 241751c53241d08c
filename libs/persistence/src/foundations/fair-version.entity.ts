import type { FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { BigColumn, IdColumn } from '../columns.js';

/** The version last stamped on an event of a fair. */
@Entity('fair_versions')
export class FairVersionEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @BigColumn()
  version: number;
}
