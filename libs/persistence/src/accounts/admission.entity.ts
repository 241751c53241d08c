import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import {
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  KeyColumn,
  MarkColumn,
  TextColumn,
  WordColumn,
} from '../columns.js';

/** A firm that asks to take part; one unconfirmed and one open at a time for an address. */
@Entity('admissions')
@Unique('uq_admissions_token', ['tokenHash'])
@Unique('uq_admissions_live', ['fairId', 'email', 'state', 'live'])
@Index('ix_admissions_state', ['fairId', 'state', 'id'])
@Index('ix_admissions_invitation', ['fairId', 'invitationId'])
@Index('ix_admissions_forget', ['forgetAt'])
export class AdmissionEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @WordColumn({ length: 254 })
  email: string;

  @KeyColumn({ length: 64 })
  tokenHash: string;

  @KeyColumn({ length: 12 })
  state: string;

  @MarkColumn({ nullable: true })
  live: number | null;

  @JsonColumn()
  firm: object;

  @JsonColumn()
  person: object;

  @TextColumn({ length: 1000, nullable: true })
  message: string | null;

  @InstantColumn()
  askedAt: Date;

  /** How many have asked to confirm it, those for what it took the place of included. */
  @IntColumn({ default: 1 })
  letters: number;

  @InstantColumn({ nullable: true })
  confirmedAt: Date | null;

  @InstantColumn({ nullable: true })
  decidedAt: Date | null;

  @IdColumn({ nullable: true })
  decidedBy: PersonId | null;

  @IdColumn({ nullable: true })
  companyId: CompanyId | null;

  @IdColumn({ nullable: true })
  invitationId: string | null;

  @TextColumn({ length: 1000, nullable: true })
  reason: string | null;

  @InstantColumn()
  forgetAt: Date;
}
