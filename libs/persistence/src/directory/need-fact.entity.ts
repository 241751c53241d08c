import type { FairId, NeedId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, KeyColumn } from '../columns.js';

@Entity('need_facts')
export class NeedFactEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  needId: NeedId;

  @KeyColumn({ length: 12, primary: true })
  kind: string;

  @KeyColumn({ length: 80, primary: true })
  taxonomyId: string;

  @KeyColumn({ length: 10, nullable: true })
  strength: string | null;

  @KeyColumn({ length: 10 })
  source: string;
}
