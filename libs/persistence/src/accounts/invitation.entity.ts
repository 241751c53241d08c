import type { CompanyId, FairId, Language, PersonId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn, TextColumn, WordColumn } from '../columns.js';

@Entity('invitations')
@Unique('uq_invitations_id', ['id'])
@Index('ix_invitations_fair', ['fairId', 'id'])
export class InvitationEntity {
  @KeyColumn({ length: 64, primary: true })
  tokenHash: string;

  @IdColumn()
  id: string;

  @IdColumn()
  fairId: FairId;

  @WordColumn({ length: 254 })
  email: string;

  @TextColumn({ length: 120, nullable: true })
  name: string | null;

  @KeyColumn({ length: 8, nullable: true })
  language: Language | null;

  @KeyColumn({ length: 20 })
  role: string;

  @IdColumn({ nullable: true })
  companyId: CompanyId | null;

  @IdColumn()
  invitedBy: PersonId;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  acceptedAt: Date | null;

  @IdColumn({ nullable: true })
  acceptedBy: PersonId | null;

  @InstantColumn({ nullable: true })
  revokedAt: Date | null;
}
