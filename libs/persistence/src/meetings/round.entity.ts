import type { FairId, PersonId, RoundId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, KeyColumn } from '../columns.js';

/** A propose or timetable round. The row, not the job, is the truth; `liveKind` lets one of a kind run at a time. */
@Entity('rounds')
@Unique('uq_rounds_live', ['fairId', 'liveKind'])
@Index('ix_rounds_unfinished', ['state'])
export class RoundEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: RoundId;

  @KeyColumn({ length: 10 })
  kind: string;

  @KeyColumn({ length: 10, nullable: true })
  liveKind: string | null;

  @KeyColumn({ length: 12 })
  state: string;

  @IntColumn()
  epoch: number;

  @KeyColumn({ length: 24, nullable: true })
  phase: string | null;

  @IntColumn()
  percent: number;

  @JsonColumn({ nullable: true })
  counts: Record<string, number> | null;

  @IntColumn()
  seed: number;

  @IntColumn({ nullable: true })
  iterations: number | null;

  @FlagColumn({ default: 0 })
  fresh: boolean;

  @JsonColumn()
  settings: object;

  @KeyColumn({ length: 64, nullable: true })
  inputHash: string | null;

  @JsonColumn({ nullable: true })
  result: object | null;

  @KeyColumn({ length: 60, nullable: true })
  failureCode: string | null;

  @JsonColumn({ nullable: true })
  failureParams: object | null;

  @IdColumn()
  requestedBy: PersonId;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  startedAt: Date | null;

  @InstantColumn({ nullable: true })
  finishedAt: Date | null;

  @InstantColumn({ nullable: true })
  cancelRequestedAt: Date | null;

  @InstantColumn({ nullable: true })
  finishRequestedAt: Date | null;

  /** The last sign of life of the worker that runs it. */
  @InstantColumn({ nullable: true })
  heartbeatAt: Date | null;
}
