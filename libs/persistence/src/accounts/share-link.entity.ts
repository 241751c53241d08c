import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn } from '../columns.js';

/** A secret link that shows one agenda, meeting or request for payment. */
@Entity('share_links')
@Unique('uq_share_links_id', ['id'])
@Unique('uq_share_links_made', ['personId', 'madeWith'])
@Index('ix_share_links_expired', ['expiresAt'])
export class ShareLinkEntity {
  @KeyColumn({ length: 64, primary: true })
  tokenHash: string;

  @IdColumn()
  id: string;

  @IdColumn()
  fairId: FairId;

  @IdColumn()
  personId: PersonId;

  @KeyColumn({ length: 20 })
  kind: string;

  @IdColumn({ nullable: true })
  companyId: CompanyId | null;

  @IdColumn({ nullable: true })
  subjectId: string | null;

  @KeyColumn({ length: 100 })
  madeWith: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  expiresAt: Date;

  @InstantColumn({ nullable: true })
  revokedAt: Date | null;
}
