import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type BookingId,
  err,
  type FairId,
  hasFairRole,
  ok,
  type Page,
  type PageRequest,
  type Result,
} from '@ketnoi/kernel';
import {
  type BookingFilter,
  type BookingHistoryEntry,
  type BookingView,
  BookingViews,
} from '../ports/booking-views.js';

type NotFound = { readonly code: 'not-found' };

/** Organisers see all bookings of their fair; whoever speaks for a company sees its bookings one by one. */
@Injectable()
export class ViewBookings {
  constructor(private readonly views: BookingViews) {}

  async page(
    actor: Actor,
    fairId: FairId,
    filter: BookingFilter,
    page: PageRequest,
  ): Promise<Result<Page<BookingView>, NotFound>> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err({ code: 'not-found' });
    return ok(await this.views.page(fairId, filter, page));
  }

  async one(actor: Actor, fairId: FairId, bookingId: BookingId): Promise<Result<BookingView, NotFound>> {
    const booking = await this.views.one(fairId, bookingId);
    return booking && actsFor(actor, fairId, booking.companyId) ? ok(booking) : err({ code: 'not-found' });
  }

  /** For a booking that `one` or `page` has shown. */
  history(fairId: FairId, bookingId: BookingId): Promise<readonly BookingHistoryEntry[]> {
    return this.views.history(fairId, bookingId);
  }
}
