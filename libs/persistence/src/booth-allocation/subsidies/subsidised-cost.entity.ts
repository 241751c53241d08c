import type { BookingId, FairId, Id } from '@ketnoi/kernel';
import { Entity } from 'typeorm';
import { IdColumn, KeyColumn } from '../../columns.js';

/** A cost of a booking that a request or grant lays claim to, while it lives: its key lets no second source in. */
@Entity('subsidised_costs')
export class SubsidisedCostEntity {
  @IdColumn({ primary: true })
  fairId: FairId;

  @IdColumn({ primary: true })
  bookingId: BookingId;

  @KeyColumn({ length: 12, primary: true })
  cost: string;

  @IdColumn()
  grantId: Id<'subsidy-grant'>;
}
