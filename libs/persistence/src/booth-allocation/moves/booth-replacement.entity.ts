import type { BoothId, FairId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn } from '../../columns.js';

/** A booth that others have taken the place of: one for several that were merged, several for one that was split. */
@Entity('booth_replacements')
export class BoothReplacementEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  boothId: BoothId;

  @IdColumn({ primary: true })
  replacedBy: BoothId;

  @InstantColumn()
  replacedAt: Date;
}
