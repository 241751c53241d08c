import type { FairId, RoundId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { BlobColumn, IdColumn, InstantColumn } from '../columns.js';

/** The frozen inputs of a round, gzipped canonical JSON. */
@Entity('round_snapshots')
export class RoundSnapshotEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  roundId: RoundId;

  @BlobColumn()
  body: Buffer;

  @InstantColumn()
  createdAt: Date;
}
