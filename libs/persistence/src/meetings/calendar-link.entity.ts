import type { FairId, PersonId } from '@ketnoi/kernel';
import { Entity, Index, Unique } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn } from '../columns.js';

/** A secret link to an agenda as iCalendar. */
@Entity('calendar_links')
@Unique('uq_calendar_links_id', ['id'])
@Index('ix_calendar_links_person', ['personId', 'fairId'])
export class CalendarLinkEntity {
  @KeyColumn({ length: 64, primary: true })
  tokenHash: string;

  @IdColumn()
  id: string;

  @IdColumn()
  fairId: FairId;

  @IdColumn()
  personId: PersonId;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  revokedAt: Date | null;
}
