import type { CompanyId, FairId, GroupId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn } from '../columns.js';

/** A company that takes part in a fair, to sell, to buy, or both. */
@Entity('participations')
@Index('ix_participations_company', ['companyId'])
@Index('ix_participations_group', ['fairId', 'groupId'])
export class ParticipationEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  companyId: CompanyId;

  @FlagColumn()
  asSupplier: boolean;

  @FlagColumn()
  asBuyer: boolean;

  @IdColumn({ nullable: true })
  groupId: GroupId | null;

  @IntColumn()
  seats: number;

  @IntColumn({ nullable: true })
  mostMeetings: number | null;

  @InstantColumn()
  createdAt: Date;
}
