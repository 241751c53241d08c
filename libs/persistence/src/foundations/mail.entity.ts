import type { FairId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, IntColumn, JsonColumn, KeyColumn, TextColumn, WordColumn } from '../columns.js';

/** A letter to be sent: written in the same transaction as its cause. */
@Entity('mails')
@Index('ix_mails_waiting', ['state', 'nextAttemptAt'])
@Index('ix_mails_reader', ['toAddress', 'fairId', 'id'])
export class MailEntity {
  @IdColumn({ primary: true })
  id: string;

  @IdColumn({ nullable: true })
  fairId: FairId | null;

  @WordColumn({ length: 254 })
  toAddress: string;

  @KeyColumn({ length: 8 })
  language: string;

  @KeyColumn({ length: 60 })
  template: string;

  @JsonColumn()
  params: object;

  @KeyColumn({ length: 12 })
  state: string;

  @IntColumn()
  attempts: number;

  @InstantColumn()
  nextAttemptAt: Date;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  sentAt: Date | null;

  @TextColumn({ length: 500, nullable: true })
  lastError: string | null;
}
