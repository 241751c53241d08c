import type { PersonId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn, TextColumn } from '../columns.js';

/** A signed-in device. Only the hash of its token is kept. */
@Entity('sessions')
@Unique('uq_sessions_id', ['id'])
@Index('ix_sessions_person', ['personId'])
@Index('ix_sessions_expiry', ['expiresAt'])
@Index('ix_sessions_link', ['openedByLink'])
export class SessionEntity {
  @KeyColumn({ length: 64, primary: true })
  tokenHash: string;

  @IdColumn()
  id: string;

  @IdColumn()
  personId: PersonId;

  @KeyColumn({ length: 10 })
  kind: string;

  @TextColumn({ length: 255, nullable: true })
  userAgent: string | null;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  lastSeenAt: Date;

  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;

  @IdColumn({ nullable: true })
  openedByLink: string | null;
}
