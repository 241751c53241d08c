import type { FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, IntColumn, KeyColumn } from '../../columns.js';

/** In which order a fair offers booths that fall free, and how long a firm may think. */
@Entity('waitlist_rules')
export class WaitlistRulesEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @KeyColumn({ length: 8 })
  orderedBy: string;

  @IntColumn()
  offerHours: number;
}
