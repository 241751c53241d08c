import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, AuditTrail, type DomainEvent, Outbox } from '@ketnoi/kernel';
import type { Booking } from '../../domain/booking.js';
import type { Claimed } from '../../domain/claim-booth.js';

/** Lets the event of a change out and writes down who made it, for whom and by what right, in the change's transaction. */
@Injectable()
export class BookingChronicle {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  /** `actor` null = the system, by the clock. */
  async tell(
    actor: Actor | null,
    action: string,
    { booking, event }: Claimed<DomainEvent>,
    detail: object = {},
  ): Promise<void> {
    await this.outbox.append([event], actor?.requestId ?? null);
    await this.writeDown(actor, action, booking, detail);
  }

  /** Of changes made together: the events go out in one statement, in the order given. */
  async tellAll(
    actor: Actor | null,
    action: string,
    changes: readonly Claimed<DomainEvent>[],
    detail: object = {},
  ): Promise<void> {
    await this.outbox.append(
      changes.map((change) => change.event),
      actor?.requestId ?? null,
    );
    for (const { booking } of changes) await this.writeDown(actor, action, booking, detail);
  }

  private async writeDown(actor: Actor | null, action: string, booking: Booking, detail: object): Promise<void> {
    await this.audit.record({
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
  }
}
