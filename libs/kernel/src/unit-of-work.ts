import type { DomainEvent } from './events.js';
import type { CompanyId, FairId, PersonId } from './ids.js';

/** One entry for every change that somebody may ask about later. */
export interface AuditEntry {
  readonly fairId: FairId | null;
  readonly actorId: PersonId | null;
  /** Set when the actor spoke for a company: which, and by what right. */
  readonly forCompanyId?: CompanyId | null;
  readonly byRight?: 'member' | 'group-leader' | 'organiser' | 'system';
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly detail?: object;
  readonly requestId?: string | null;
}

/** Port: events leave in the same transaction as the change that caused them. */
export abstract class Outbox {
  abstract append(events: readonly DomainEvent[], requestId?: string | null): Promise<void>;
}

/** Port: who did what, in the same transaction. */
export abstract class AuditTrail {
  /** All of them at once, in their order. */
  abstract record(...entries: readonly AuditEntry[]): Promise<void>;
}

/**
 * Port: one short database transaction at READ COMMITTED, retried whole when the database asks for it
 * (deadlock, lock wait, snapshot conflict, connection lost before COMMIT). No network and no mail inside.
 * A nested call joins the outer transaction.
 */
export abstract class UnitOfWork {
  abstract run<T>(work: () => Promise<T>): Promise<T>;
  /** The database's clock, which judges every deadline. */
  abstract now(): Promise<Date>;
}
