import { Injectable } from '@nestjs/common';
import { AuditTrail, Outbox } from '@ketnoi/kernel';
import type { Booking } from '../domain/booking.js';
import { expireHold } from '../domain/end-claim.js';
import { Overtaken } from './life/overtaken.js';
import { Bookings } from './ports/bookings.js';

/** Ends a hold that has run out, written down and told in one way, whoever comes upon it. Call inside a unit of work. */
@Injectable()
export class EndHold {
  constructor(
    private readonly bookings: Bookings,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** False while its time is not over, and where somebody else ended it. */
  async execute(hold: Booking, now: Date, requestId: string | null): Promise<boolean> {
    const expired = expireHold(hold, now);
    if (!expired || !(await this.bookings.change(expired.booking, { cause: 'hold-ran-out' }))) return false;
    await this.outbox.append([expired.event], requestId);
    await this.audit.record({
      fairId: hold.fairId,
      actorId: null,
      forCompanyId: hold.companyId,
      byRight: 'system',
      action: 'expire-hold',
      subjectType: 'booking',
      subjectId: hold.id,
      detail: { boothId: hold.boothId },
      requestId,
    });
    return true;
  }

  /**
   * Before somebody is told that the hold ran out: a confirmation that was written in time may be about to commit. The
   * write waits for it, and where it came first there is something else to tell.
   */
  async beforeTelling(hold: Booking, now: Date, requestId: string | null): Promise<void> {
    if (!(await this.execute(hold, now, requestId))) throw new Overtaken(hold.id);
  }
}
