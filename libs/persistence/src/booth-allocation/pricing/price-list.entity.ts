import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn } from '../../columns.js';

/** One version of a fair's price list. Rows are never changed: frozen quotes name the version they were made from. */
@Entity('price_lists')
export class PriceListEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IntColumn({ primary: true })
  version: number;

  @JsonColumn()
  list: object;

  @IdColumn()
  setBy: PersonId;

  @InstantColumn()
  setAt: Date;
}
