import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type BookingId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type BookingOnPaper, PaymentViews } from './ports/payment-views.js';

/** What the confirmation of a booking says, for whoever speaks for its company. */
@Injectable()
export class ViewBookingPaper {
  constructor(private readonly views: PaymentViews) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    id: BookingId,
  ): Promise<Result<BookingOnPaper, { readonly code: 'not-found' }>> {
    const booking = await this.views.booking(fairId, id);
    return booking && actsFor(actor, fairId, booking.firm.companyId) ? ok(booking) : err({ code: 'not-found' });
  }
}
