import type { MembershipId, PersonId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn } from '../columns.js';

/** A role at a fair or in a company. The side that does not apply holds an empty id, so that the unique key counts it. */
@Entity('memberships')
@Unique('uq_memberships_once', ['personId', 'fairId', 'companyId', 'role'])
@Index('ix_memberships_company', ['companyId'])
@Index('ix_memberships_fair', ['fairId', 'role'])
export class MembershipEntity {
  @IdColumn({ primary: true })
  id: MembershipId;

  @IdColumn()
  personId: PersonId;

  @IdColumn()
  fairId: string;

  @IdColumn()
  companyId: string;

  @KeyColumn({ length: 20 })
  role: string;

  @IdColumn({ nullable: true })
  grantedBy: PersonId | null;

  @InstantColumn()
  createdAt: Date;
}
