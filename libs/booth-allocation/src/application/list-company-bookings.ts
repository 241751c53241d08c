import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type BookingView, BookingViews } from './ports/booking-views.js';

/** What a company holds, has booked and has had, for those who may speak for it. */
@Injectable()
export class ListCompanyBookings {
  constructor(private readonly views: BookingViews) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
  ): Promise<Result<readonly BookingView[], { readonly code: 'not-found' }>> {
    const bookings = actsFor(actor, fairId, companyId) && (await this.views.ofCompany(fairId, companyId));
    return bookings ? ok(bookings) : err({ code: 'not-found' });
  }
}
