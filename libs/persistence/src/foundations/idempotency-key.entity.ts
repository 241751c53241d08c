import { Entity, Index } from 'typeorm';
import { InstantColumn, JsonColumn, KeyColumn } from '../columns.js';

/** A request that must have one effect, with the answer it was given. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_expiry', ['expiresAt'])
export class IdempotencyKeyEntity {
  @KeyColumn({ length: 64, primary: true })
  actorId: string;

  @KeyColumn({ length: 100, primary: true })
  idempotencyKey: string;

  @KeyColumn({ length: 80 })
  operation: string;

  @KeyColumn({ length: 64 })
  requestHash: string;

  @JsonColumn({ nullable: true })
  answer: unknown;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  expiresAt: Date;
}
