import type { FairId, PersonId, RoundId, TimetableId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, IntColumn, KeyColumn, MarkColumn } from '../columns.js';

/** Working, or released as a numbered, immutable version. `workingMark` lets one working timetable exist. */
@Entity('timetables')
@Unique('uq_timetables_working', ['fairId', 'workingMark'])
@Unique('uq_timetables_version', ['fairId', 'versionNumber'])
export class TimetableEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: TimetableId;

  @IdColumn({ nullable: true })
  roundId: RoundId | null;

  @KeyColumn({ length: 12 })
  state: string;

  @MarkColumn({ nullable: true })
  workingMark: 1 | null;

  @IntColumn({ nullable: true })
  versionNumber: number | null;

  @IntColumn()
  held: number;

  @IntColumn()
  value: number;

  @IntColumn()
  upperBound: number;

  @IntColumn()
  mostMeetings: number;

  @IntColumn()
  gaps: number;

  @IntColumn()
  belowMinimum: number;

  @IntColumn()
  iterations: number;

  @FlagColumn()
  proved: boolean;

  @IdColumn({ nullable: true })
  basedOn: TimetableId | null;

  @IdColumn({ nullable: true })
  createdBy: PersonId | null;

  @InstantColumn()
  createdAt: Date;

  @IdColumn({ nullable: true })
  releasedBy: PersonId | null;

  @InstantColumn({ nullable: true })
  releasedAt: Date | null;
}
