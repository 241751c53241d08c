import type { FairId, PersonId, RequestId, TimetableId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn } from '../columns.js';

/** A move by hand with where the meeting stood before, so that it can be taken back once. */
@Entity('made_moves')
@Index('ix_made_moves_own', ['fairId', 'timetableId', 'movedBy'])
export class MadeMoveEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @IdColumn()
  timetableId: TimetableId;

  @IdColumn()
  requestId: RequestId;

  @JsonColumn({ nullable: true })
  stoodAt: object | null;

  @JsonColumn()
  putTo: object;

  @JsonColumn({ nullable: true })
  pinBefore: object | null;

  @IdColumn()
  movedBy: PersonId;

  @InstantColumn()
  movedAt: Date;

  @InstantColumn({ nullable: true })
  undoneAt: Date | null;
}
