import type { CompanyId, FairId, Language } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { FlagColumn, IdColumn, IntColumn, JsonColumn, KeyColumn } from '../../columns.js';

/** How a company attends the meetings of a fair; without a time zone it is there. */
@Entity('attendances')
export class AttendanceEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  companyId: CompanyId;

  @KeyColumn({ length: 40, nullable: true })
  timeZone: string | null;

  @KeyColumn({ length: 5, nullable: true })
  onlineFrom: string | null;

  @KeyColumn({ length: 5, nullable: true })
  onlineUntil: string | null;

  @JsonColumn()
  ownInterpreter: readonly Language[];

  @FlagColumn()
  acceptsEnglish: boolean;

  @IntColumn({ nullable: true })
  mostPerDay: number | null;

  @IntColumn({ name: 'most_in_a_row', nullable: true })
  mostInARow: number | null;
}
