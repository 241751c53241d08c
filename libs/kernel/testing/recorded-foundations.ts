import { type AuditEntry, AuditTrail, type DomainEvent, Outbox } from '@ketnoi/kernel';

/** Keeps what was appended, for tests to read. */
export class RecordedOutbox extends Outbox {
  readonly events: DomainEvent[] = [];

  async append(events: readonly DomainEvent[]): Promise<void> {
    this.events.push(...events);
  }

  get types(): string[] {
    return this.events.map((event) => event.type);
  }
}

export class RecordedAuditTrail extends AuditTrail {
  readonly entries: AuditEntry[] = [];

  async record(...entries: readonly AuditEntry[]): Promise<void> {
    this.entries.push(...entries);
  }
}
