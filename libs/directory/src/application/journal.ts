import { Injectable } from '@nestjs/common';
import { type Actor, type AuditEntry, AuditTrail, type CompanyId, type FairId, Outbox } from '@ketnoi/kernel';
import type { DirectoryEvent } from '../domain/events.js';

export interface Deed {
  readonly fairId: FairId | null;
  readonly action: string;
  readonly subject: readonly [type: string, id: string];
  readonly for?: { readonly companyId: CompanyId; readonly byRight: AuditEntry['byRight'] };
  readonly detail?: object;
}

/** A deed, and what happened by it. */
export interface Done {
  readonly deed: Deed;
  readonly events: readonly DirectoryEvent[];
}

/** Writes down who did what and lets the event out, in the transaction of the change. */
@Injectable()
export class Journal {
  constructor(
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  write(actor: Actor, deed: Deed, ...events: DirectoryEvent[]): Promise<void> {
    return this.writeAll(actor, [{ deed, events }]);
  }

  /** However many they are, in one statement for what was done and one for the events. */
  async writeAll(actor: Actor, done: readonly Done[]): Promise<void> {
    await this.outbox.append(
      done.flatMap(({ events }) => events),
      actor.requestId,
    );
    await this.audit.record(
      ...done.map(({ deed }) => ({
        fairId: deed.fairId,
        actorId: actor.personId,
        forCompanyId: deed.for?.companyId ?? null,
        byRight: deed.for?.byRight,
        action: deed.action,
        subjectType: deed.subject[0],
        subjectId: deed.subject[1],
        detail: deed.detail,
        requestId: actor.requestId,
      })),
    );
  }
}
