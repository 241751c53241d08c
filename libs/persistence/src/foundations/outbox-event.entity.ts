import type { FairId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { BigColumn, IdColumn, InstantColumn, JsonColumn, KeyColumn } from '../columns.js';

/** An event waiting for, or stamped by, the relay. `version` counts without gaps within a fair. */
@Entity('outbox_events')
@Index('ix_outbox_events_waiting', ['publishedAt', 'id'])
@Index('ix_outbox_events_catch_up', ['fairId', 'version'])
export class OutboxEventEntity {
  @IdColumn({ primary: true })
  id: string;

  @IdColumn({ nullable: true })
  fairId: FairId | null;

  @KeyColumn({ length: 80 })
  type: string;

  @JsonColumn()
  payload: object;

  @KeyColumn({ length: 64, nullable: true })
  requestId: string | null;

  @InstantColumn()
  createdAt: Date;

  @BigColumn({ nullable: true })
  version: number | null;

  @InstantColumn({ nullable: true })
  publishedAt: Date | null;
}
