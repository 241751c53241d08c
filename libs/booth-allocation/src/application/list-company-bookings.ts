import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type CompanyId, err, type FairId, ok, type Result } from '@ketnoi/kernel';
import { type CompanyBooking, PlanReadModel } from './ports/plan-read-model.js';

/** What a company holds, has booked and has had, for those who may speak for it. */
@Injectable()
export class ListCompanyBookings {
  constructor(private readonly plans: PlanReadModel) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId,
  ): Promise<Result<readonly CompanyBooking[], { readonly code: 'not-found' }>> {
    const bookings = actsFor(actor, fairId, companyId) && (await this.plans.bookingsOf(fairId, companyId));
    return bookings ? ok(bookings) : err({ code: 'not-found' });
  }
}
