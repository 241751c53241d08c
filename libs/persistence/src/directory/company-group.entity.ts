import type { FairId, GroupId, PersonId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn, TextColumn } from '../columns.js';

/** An association, delegation or agency and the person who leads it at a fair. */
@Entity('company_groups')
@Index('ix_company_groups_leader', ['leaderId'])
export class CompanyGroupEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: GroupId;

  @TextColumn({ length: 160 })
  name: string;

  @KeyColumn({ length: 16 })
  kind: string;

  @IdColumn()
  leaderId: PersonId;

  @InstantColumn()
  createdAt: Date;
}
