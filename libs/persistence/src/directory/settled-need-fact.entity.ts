import type { FairId, NeedId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn } from '../columns.js';

/** What a buyer said of a fact that was read from the text of its need. `said`: the node, or the amount with its unit. */
@Entity('settled_need_facts')
export class SettledNeedFactEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  needId: NeedId;

  @KeyColumn({ length: 20, primary: true })
  kind: string;

  @KeyColumn({ length: 80, primary: true })
  said: string;

  @KeyColumn({ length: 10 })
  verdict: string;

  @IdColumn()
  settledBy: PersonId;

  @InstantColumn()
  settledAt: Date;
}
