import type { FairId, HallId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { BlobColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, KeyColumn, TextColumn } from '../../columns.js';

/** The venue's picture of a hall, over which the plan is drawn. */
@Entity('hall_pictures')
export class HallPictureEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  hallId: HallId;

  @TextColumn({ length: 255 })
  name: string;

  @KeyColumn({ length: 40 })
  contentType: string;

  @IntColumn()
  widthPx: number;

  @IntColumn()
  heightPx: number;

  @JsonColumn()
  placement: object;

  @BlobColumn()
  body: Buffer;

  @IdColumn()
  setBy: PersonId;

  @InstantColumn()
  setAt: Date;
}
