import type { FairId, InterpreterId, PersonId, RequestId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, KeyColumn } from '../columns.js';

@Entity('pins')
export class PinEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  requestId: RequestId;

  @IntColumn({ nullable: true })
  slot: number | null;

  @KeyColumn({ length: 8, nullable: true })
  placeKind: string | null;

  @IdColumn({ nullable: true })
  placeId: string | null;

  @IdColumn({ nullable: true })
  interpreterId: InterpreterId | null;

  @IdColumn()
  pinnedBy: PersonId;

  @InstantColumn()
  pinnedAt: Date;
}
