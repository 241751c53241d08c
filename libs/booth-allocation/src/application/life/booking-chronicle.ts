import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type AuditEntry, AuditTrail, type DomainEvent, Ids, Outbox } from '@ketnoi/kernel';
import { type Booking, isStanding } from '../../domain/booking.js';
import type { Claimed } from '../../domain/claim-booth.js';
import { endsBooking } from '../../domain/events.js';
import { repricedBy } from '../../domain/moves/events.js';
import { leftToGroup } from '../../domain/pavilion/pavilion.js';
import { VoidPayments } from '../payments/void-payments.js';
import { Bookings } from '../ports/bookings.js';

export interface ToldChange extends Claimed<DomainEvent> {
  /** For the record, beside what is said of all of them. */
  readonly detail?: object;
}

/**
 * Lets the event of a change out and writes down who made it, for whom and by what right, in the change's transaction.
 * All endings and moves of bookings are told here: here nobody forgets what was asked for them, nor whose pavilion the
 * booth is in.
 */
@Injectable()
export class BookingChronicle {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly payments: VoidPayments,
    private readonly bookings: Bookings,
    private readonly ids: Ids,
  ) {}

  /** `actor` null = the system, by the clock. */
  async tell(actor: Actor | null, action: string, change: Claimed<DomainEvent>, detail: object = {}): Promise<void> {
    await this.tellAll(actor, action, [change], detail);
  }

  /** Of changes made together: events and entries are written in one statement each, in the order given. */
  async tellAll(
    actor: Actor | null,
    action: string,
    changes: readonly ToldChange[],
    detail: object = {},
  ): Promise<void> {
    if (changes.length === 0) return;
    await this.outbox.append(
      changes.map((change) => change.event),
      actor?.requestId ?? null,
    );
    await this.audit.record(
      ...changes.map((change) => entryOf(actor, action, change.booking, { ...detail, ...change.detail })),
    );
    await this.forgetPayments(actor, changes);
    await this.leaveToGroups(actor, changes);
  }

  /** The ended rows are ours until we commit: nobody can have the booths in between. */
  private async leaveToGroups(actor: Actor | null, changes: readonly Claimed<DomainEvent>[]): Promise<void> {
    const left = changes.flatMap(({ booking, event }) => {
      return endsBooking(event) && !isStanding(booking) ? (leftToGroup(booking, this.ids.next()) ?? []) : [];
    });
    if (left.length === 0) return;
    const put = await this.bookings.addAll(left, actor?.personId ?? null);
    if (put.ok) return;
    const booths = left.map(({ boothId }) => boothId).join(', ');
    throw new Error(`not all of the booths ${booths} went back into their pavilions: ${put.error}`);
  }

  /** Nobody was asked for money for a hold that ran out. */
  private async forgetPayments(actor: Actor | null, changes: readonly Claimed<DomainEvent>[]): Promise<void> {
    const over = changes.filter(({ event }) => endsBooking(event) && event.type !== 'hold-expired');
    const ended = over.map(({ booking }) => booking.id);
    const repriced = changes.flatMap(({ event }) => repricedBy(event));
    if (ended.length + repriced.length === 0) return;
    await this.payments.after(actor, changes[0].booking.fairId, { ended, repriced });
  }
}

const entryOf = (actor: Actor | null, action: string, booking: Booking, detail: object): AuditEntry => ({
  fairId: booking.fairId,
  actorId: actor?.personId ?? null,
  forCompanyId: booking.companyId,
  byRight: actor ? (actsFor(actor, booking.fairId, booking.companyId) ?? undefined) : 'system',
  action,
  subjectType: 'booking',
  subjectId: booking.id,
  detail: { boothId: booking.boothId, ...detail },
  requestId: actor?.requestId ?? null,
});
