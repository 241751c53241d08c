import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, err, type FairId, hasFairRole, ok, type Result } from '@ketnoi/kernel';
import { BookingLists, type ListedBooking } from './ports/booking-lists.js';

/** All bookings of a fair for its organisers, or those of one company for whoever speaks for it. */
@Injectable()
export class ListBookings {
  constructor(private readonly lists: BookingLists) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId | null,
  ): Promise<Result<readonly ListedBooking[], { readonly code: 'not-found' }>> {
    const allowed = companyId === null ? hasFairRole(actor, fairId, 'organiser') : actsFor(actor, fairId, companyId);
    const bookings = allowed && (await this.lists.ofFair(fairId, companyId));
    return bookings ? ok(bookings) : err({ code: 'not-found' });
  }
}
