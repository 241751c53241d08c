import type { CompanyId, PersonId, ProfileFactId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { AmountColumn, DateColumn, IdColumn, InstantColumn, KeyColumn, TextColumn } from '../columns.js';

/** One fact of what a supplier offers: declared, read or verified. */
@Entity('profile_facts')
@Index('ix_profile_facts_facet', ['kind', 'taxonomyId', 'companyId'])
export class ProfileFactEntity {
  @IdColumn({ primary: true })
  companyId: CompanyId;

  @IdColumn({ primary: true })
  id: ProfileFactId;

  @KeyColumn({ length: 20 })
  kind: string;

  @KeyColumn({ length: 80, nullable: true })
  taxonomyId: string | null;

  @AmountColumn({ nullable: true })
  amount: number | null;

  @KeyColumn({ length: 8, nullable: true })
  unit: string | null;

  @KeyColumn({ length: 10 })
  source: string;

  @TextColumn({ length: 200, nullable: true })
  words: string | null;

  @IdColumn({ nullable: true })
  verifiedBy: PersonId | null;

  @InstantColumn({ nullable: true })
  verifiedAt: Date | null;

  @TextColumn({ length: 200, nullable: true })
  paper: string | null;

  @DateColumn({ nullable: true })
  expiresOn: string | null;

  @InstantColumn()
  createdAt: Date;
}
