import { Injectable } from '@nestjs/common';
import { type Actor, type DomainEvent, err, ok, type Result } from '@ketnoi/kernel';
import { type Booking, type EndedState, isStanding } from '../../domain/booking.js';
import { ended } from '../../domain/end-claim.js';
import { about, type BookingEnd } from '../../domain/events.js';
import { type Because, type EndCause, toldOf } from '../../domain/own-causes.js';
import { Bookings } from '../ports/bookings.js';
import { BookingChronicle } from './booking-chronicle.js';

const EVENT_OF: Readonly<Record<'released' | 'withdrawn' | 'merged', BookingEnd['type']>> = {
  released: 'booth-released',
  withdrawn: 'booking-withdrawn',
  merged: 'booking-merged',
};

/** Door for the room's other use cases: ends a booking that they have read, told and written down. Inside a unit of work. */
@Injectable()
export class EndBooking {
  constructor(
    private readonly bookings: Bookings,
    private readonly chronicle: BookingChronicle,
  ) {}

  /** Answers the booking as it now stands. `changed-meanwhile`: read it again, and decide again. */
  async end(
    actor: Actor | null,
    booking: Booking,
    state: Extract<EndedState, keyof typeof EVENT_OF>,
    because: Because<EndCause>,
  ): Promise<Result<Booking, 'booking-ended' | 'changed-meanwhile'>> {
    if (!isStanding(booking)) return err('booking-ended');
    const over: Booking = { ...ended(booking), state };
    if (!(await this.bookings.change(over, because))) return err('changed-meanwhile');
    const event: DomainEvent = {
      type: EVENT_OF[state],
      fairId: booking.fairId,
      payload: { ...about(booking), ...toldOf(because) },
    };
    await this.chronicle.tell(actor, 'end-booking', { booking: over, event }, { state, ...toldOf(because) });
    return ok(over);
  }
}
