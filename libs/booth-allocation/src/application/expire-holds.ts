import { Injectable } from '@nestjs/common';
import { AuditTrail, Outbox, UnitOfWork } from '@ketnoi/kernel';
import type { Booking } from '../domain/booking.js';
import { expireHold } from '../domain/change-booking.js';
import { Bookings } from './ports/bookings.js';

const BATCH = 100;

/** Frees the booths whose holds have run out. Harmless to run twice or beside a claim that clears the same hold. */
@Injectable()
export class ExpireHolds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bookings: Bookings,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** Answers how many holds it ended. Each ends in a transaction of its own, so that none waits for another. */
  async execute(requestId: string | null = null): Promise<number> {
    let ended = 0;
    for (;;) {
      const { now, holds } = await this.unitOfWork.run(() => this.bookings.runOut(BATCH));
      let endedNow = 0;
      for (const hold of holds) if (await this.unitOfWork.run(() => this.end(hold, now, requestId))) endedNow++;
      ended += endedNow;
      if (holds.length < BATCH || endedNow === 0) return ended;
    }
  }

  private async end(hold: Booking, now: Date, requestId: string | null): Promise<boolean> {
    const expired = expireHold(hold, now);
    if (!expired || !(await this.bookings.change(expired.booking, 'hold ran out'))) return false;
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
}
