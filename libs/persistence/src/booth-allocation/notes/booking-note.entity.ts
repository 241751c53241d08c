import type { BookingId, FairId, PersonId } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../../columns.js';

/** What the office wrote about a booking. */
@Entity('booking_notes')
export class BookingNoteEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  bookingId: BookingId;

  @TextColumn({ length: 500 })
  note: string;

  @IdColumn()
  writtenBy: PersonId;

  @InstantColumn()
  writtenAt: Date;
}
