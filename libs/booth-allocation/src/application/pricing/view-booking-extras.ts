import { Injectable } from '@nestjs/common';
import { type Actor, type BookingId, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { withExtras } from '../../domain/pricing/choose-extras.js';
import type { Extra } from '../../domain/pricing/price-list.js';
import type { ExtraWish, Quote, QuoteRejection } from '../../domain/pricing/quote.js';
import { ConsiderExtras, type ExtrasClosed } from './consider-extras.js';
import type { BookingExtras } from './set-booking-extras.js';

export interface ExtrasOfBooking {
  readonly bookingId: BookingId;
  /** What may be ordered, of the list that the booking was made from, with a price in its currency. */
  readonly offered: readonly Extra[];
  readonly chosen: readonly ExtraWish[];
  readonly quote: Quote;
}

/** What may be ordered beside a booth that is booked already, and what the booking would cost with it. */
@Injectable()
export class ViewBookingExtras {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consider: ConsiderExtras,
  ) {}

  execute(actor: Actor, fairId: FairId, bookingId: BookingId): Promise<Result<ExtrasOfBooking, ExtrasClosed>> {
    return this.unitOfWork.run(async () => {
      const open = await this.consider.execute(actor, fairId, bookingId);
      if (!open.ok) return open;
      const { list, booking } = open.value;
      const { quote } = booking;
      const offered = list?.extras.filter(({ prices }) => prices[quote.currency] !== null) ?? [];
      const chosen = quote.lines.flatMap(({ extra, quantity }) => (extra === null ? [] : [{ code: extra, quantity }]));
      return ok({ bookingId, offered, chosen, quote });
    });
  }

  /** The quote as it would be with other extras. Nothing is saved. */
  preview(
    actor: Actor,
    { fairId, bookingId, extras }: BookingExtras,
  ): Promise<Result<Quote, ExtrasClosed | QuoteRejection>> {
    return this.unitOfWork.run(async () => {
      const open = await this.consider.execute(actor, fairId, bookingId);
      return open.ok ? withExtras(open.value.booking.quote, open.value.list, extras) : open;
    });
  }
}
