import type { BookingId, BoothId, FairId } from '@ketnoi/kernel';
import { Entity, Unique } from 'typeorm';
import { IdColumn, InstantColumn, KeyColumn } from '../../columns.js';

/** A booth offered to somebody who waits. The booth itself is kept by the booking that the offer names. */
@Entity('waitlist_offers')
@Unique('uq_waitlist_offers_live', ['fairId', 'liveEntryId'])
@Unique('uq_waitlist_offers_once', ['fairId', 'entryId', 'boothId'])
@Unique('uq_waitlist_offers_booking', ['fairId', 'bookingId'])
export class WaitlistOfferEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  id: string;

  @IdColumn()
  entryId: string;

  /** Null once the offer is answered or has run out: an entry is offered one booth at a time. */
  @IdColumn({ nullable: true })
  liveEntryId: string | null;

  @IdColumn()
  boothId: BoothId;

  @IdColumn()
  bookingId: BookingId;

  @KeyColumn({ length: 12 })
  state: string;

  @InstantColumn()
  deadlineAt: Date;

  @InstantColumn()
  offeredAt: Date;

  @InstantColumn({ nullable: true })
  answeredAt: Date | null;
}
