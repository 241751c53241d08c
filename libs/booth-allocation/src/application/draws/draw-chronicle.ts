import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type AuditEntry,
  AuditTrail,
  type CompanyId,
  type DomainEvent,
  type FairId,
  Outbox,
} from '@ketnoi/kernel';

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
  write(actor: Actor | null, deed: DrawDeed): Promise<void> {
    return this.writeAll(actor, [deed]);
  }

  /** Two statements, however many deeds. */
  async writeAll(actor: Actor | null, deeds: readonly DrawDeed[]): Promise<void> {
    await this.audit.record(...deeds.map((deed) => entryOf(actor, deed)));
    await this.outbox.append(
      deeds.flatMap(({ events = [] }) => events),
      actor?.requestId ?? null,
    );
  }
}

function entryOf(actor: Actor | null, { events: _, forCompanyId, ...deed }: DrawDeed): AuditEntry {
  const right = actor && forCompanyId ? actsFor(actor, deed.fairId, forCompanyId) : null;
  return {
    ...deed,
    actorId: actor?.personId ?? null,
    forCompanyId: forCompanyId ?? null,
    byRight: actor ? (right ?? 'organiser') : 'system',
    requestId: actor?.requestId ?? null,
  };
}
