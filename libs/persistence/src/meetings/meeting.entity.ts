import type { CompanyId, FairId, InterpreterId, RequestId, TimetableId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import { FlagColumn, IdColumn, IntColumn, JsonColumn, KeyColumn } from '../columns.js';

@Entity('meetings')
@Index('ix_meetings_buyer', ['fairId', 'timetableId', 'buyerId'])
@Index('ix_meetings_supplier', ['fairId', 'timetableId', 'supplierId'])
@Index('ix_meetings_interpreter', ['fairId', 'timetableId', 'interpreterId'])
export class MeetingEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  timetableId: TimetableId;

  @IdColumn({ primary: true })
  requestId: RequestId;

  @IdColumn()
  buyerId: CompanyId;

  @IdColumn()
  supplierId: CompanyId;

  @IntColumn()
  slot: number;

  @IntColumn()
  length: number;

  @KeyColumn({ length: 8 })
  placeKind: string;

  @IdColumn()
  placeId: string;

  @IdColumn({ nullable: true })
  interpreterId: InterpreterId | null;

  @FlagColumn()
  locked: boolean;

  /** More companies at the same meeting. */
  @JsonColumn({ nullable: true })
  otherIds: readonly CompanyId[] | null;
}
