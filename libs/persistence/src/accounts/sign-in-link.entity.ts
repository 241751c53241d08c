import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn } from '../columns.js';

/** A one-time link: sign-in for staff and interpreters, or a password reset. */
@Entity('sign_in_links')
@Unique('uq_sign_in_links_id', ['id'])
@Index('ix_sign_in_links_person', ['personId'])
@Index('ix_sign_in_links_fair', ['fairId', 'id'])
@Index('ix_sign_in_links_expired', ['expiresAt'])
export class SignInLinkEntity {
  @KeyColumn({ length: 64, primary: true })
  tokenHash: string;

  @IdColumn()
  id: string;

  @IdColumn()
  personId: PersonId;

  @IdColumn({ nullable: true })
  fairId: FairId | null;

  @KeyColumn({ length: 20 })
  purpose: string;

  @IdColumn({ nullable: true })
  createdBy: PersonId | null;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  usedAt: Date | null;

  @InstantColumn({ nullable: true })
  revokedAt: Date | null;
}
