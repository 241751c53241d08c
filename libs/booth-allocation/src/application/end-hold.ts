import { Injectable } from '@nestjs/common';
import { AuditTrail, Outbox } from '@ketnoi/kernel';
import { type Booking, hasRunOut } from '../domain/booking.js';
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
    return (await this.executeAll([hold], now, requestId)) === 1;
  }

  /** How many of these holds of a fair it ended: those whose time is over and that stand as they were read. */
  async executeAll(holds: readonly Booking[], now: Date, requestId: string | null): Promise<number> {
    const over = holds.filter((hold) => hasRunOut(hold, now));
    if (over.length === 0) return 0;
    const { fairId } = over[0];
    const ids = over.map(({ id }) => id);
    const versions = new Map((await this.bookings.lock(fairId, ids)).map(({ id, version }) => [id, version]));
    const standing = over.filter(({ id, version }) => versions.get(id) === version);
    const expired = standing.flatMap((from) => {
      const made = expireHold(from, now);
      return made ? [{ from, to: made.booking, event: made.event }] : [];
    });
    if (expired.length === 0) return 0;
    // Locked above: nobody can have come in between.
    if (!(await this.bookings.changeAll(fairId, expired, { cause: 'hold-ran-out' })))
      throw new Overtaken(ids.join(', '));
    await this.outbox.append(
      expired.map(({ event }) => event),
      requestId,
    );
    await this.audit.record(
      ...expired.map(({ from: { id, boothId, companyId } }) => ({
        fairId,
        actorId: null,
        forCompanyId: companyId,
        byRight: 'system' as const,
        action: 'expire-hold',
        subjectType: 'booking',
        subjectId: id,
        detail: { boothId },
        requestId,
      })),
    );
    return expired.length;
  }

  /**
   * Before somebody is told that the hold ran out: a confirmation that was written in time may be about to commit. The
   * write waits for it, and where it came first there is something else to tell.
   */
  async beforeTelling(hold: Booking, now: Date, requestId: string | null): Promise<void> {
    if (!(await this.execute(hold, now, requestId))) throw new Overtaken(hold.id);
  }
}
