import type { CompanyId, FairId, NeedId } from '@ketnoi/kernel';
import { Entity, Index } from 'typeorm';
import {
  AmountColumn,
  DateColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  KeyColumn,
  LongTextColumn,
  TextColumn,
} from '../columns.js';

@Entity('needs')
@Index('ix_needs_company', ['fairId', 'companyId'])
export class NeedEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: NeedId;

  @IdColumn()
  companyId: CompanyId;

  @KeyColumn({ length: 8 })
  language: string;

  @TextColumn({ length: 200 })
  title: string;

  @LongTextColumn()
  body: string;

  @KeyColumn({ length: 80, nullable: true })
  productId: string | null;

  @AmountColumn({ nullable: true })
  monthlyVolume: number | null;

  @KeyColumn({ length: 8, nullable: true })
  unit: string | null;

  @AmountColumn({ nullable: true })
  toleranceMm: number | null;

  @IntColumn({ nullable: true })
  maxLeadTimeDays: number | null;

  @DateColumn({ nullable: true })
  deadlineOn: string | null;

  @FlagColumn()
  confidential: boolean;

  @KeyColumn({ length: 10 })
  state: string;

  @IntColumn()
  version: number;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn()
  updatedAt: Date;
}
