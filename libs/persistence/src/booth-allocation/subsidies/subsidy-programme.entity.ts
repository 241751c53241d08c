import type { FairId, Id, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { BigColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, TextColumn, WordColumn } from '../../columns.js';

/** Money of the city for a fair's exhibitors. `reserved` + `settled` never exceed `budget`: every change is conditional. */
@Entity('subsidy_programmes')
export class SubsidyProgrammeEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: Id<'subsidy-programme'>;

  @TextColumn({ length: 200 })
  name: string;

  @WordColumn({ length: 60 })
  decisionNumber: string;

  @BigColumn()
  budget: number;

  @BigColumn()
  reserved: number;

  @BigColumn()
  settled: number;

  @IntColumn()
  percent: number;

  @BigColumn()
  mostPerFirm: number;

  @JsonColumn()
  covers: readonly string[];

  @JsonColumn()
  papers: readonly object[];

  @InstantColumn()
  opensAt: Date;

  @InstantColumn()
  closesAt: Date;

  @IdColumn()
  createdBy: PersonId;

  @InstantColumn()
  createdAt: Date;
}
