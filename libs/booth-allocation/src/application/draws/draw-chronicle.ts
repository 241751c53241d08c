import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, AuditTrail, type CompanyId, type DomainEvent, type FairId, Outbox } from '@ketnoi/kernel';

export interface DrawDeed {
  readonly fairId: FairId;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly forCompanyId?: CompanyId;
  readonly detail?: object;
  readonly events?: readonly DomainEvent[];
}

/** Writes down what was done about draws and the waitlist and lets its events leave, in the transaction of the deed. */
@Injectable()
export class DrawChronicle {
  constructor(
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /** `actor` null = the platform itself did it, such as offering a booth that fell free. */
  async write(actor: Actor | null, { events = [], forCompanyId, ...deed }: DrawDeed): Promise<void> {
    const right = actor && forCompanyId ? actsFor(actor, deed.fairId, forCompanyId) : null;
    await this.audit.record({
      ...deed,
      actorId: actor?.personId ?? null,
      forCompanyId: forCompanyId ?? null,
      byRight: actor ? (right ?? 'organiser') : 'system',
      requestId: actor?.requestId ?? null,
    });
    await this.outbox.append(events, actor?.requestId ?? null);
  }
}
