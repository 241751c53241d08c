import { Injectable } from '@nestjs/common';
import { type Actor, actsFor, type AuditEntry, AuditTrail, type CompanyId, type FairId, Outbox } from '@ketnoi/kernel';
import type { PaymentEvent } from '../../domain/payment/events.js';

export interface PaymentEntry {
  readonly action: string;
  readonly subject: readonly [type: string, id: string];
  /** The companies it was done for; one of them tells by what right. None: an organiser's office work. `actor` null in `write` = the system. */
  readonly companyIds?: readonly CompanyId[];
  readonly detail?: object;
}

type Right = ReturnType<typeof actsFor> | 'system';
const rightOf = (
  actor: Actor | null,
  fairId: FairId,
  companyIds: readonly CompanyId[],
): Exclude<Right, null> | undefined => {
  if (!actor) return 'system';
  return (companyIds.length > 0 ? actsFor(actor, fairId, companyIds[0]) : 'organiser') ?? undefined;
};

/** Writes down who did what about money, and lets the event out, in the transaction of the change. */
@Injectable()
export class PaymentsJournal {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  write(actor: Actor | null, fairId: FairId, entry: PaymentEntry, event: PaymentEvent): Promise<void> {
    return this.writeAll(actor, fairId, [{ ...entry, event }]);
  }

  /** Two statements, however many entries. */
  async writeAll(
    actor: Actor | null,
    fairId: FairId,
    told: readonly (PaymentEntry & { readonly event: PaymentEvent })[],
  ): Promise<void> {
    await this.outbox.append(
      told.map(({ event }) => event),
      actor?.requestId ?? null,
    );
    await this.audit.record(...told.map((entry) => this.auditOf(actor, fairId, entry)));
  }

  private auditOf(actor: Actor | null, fairId: FairId, entry: PaymentEntry): AuditEntry {
    const companyIds = [...new Set(entry.companyIds ?? [])];
    const forCompanyId = companyIds.length === 1 ? companyIds[0] : null;
    return {
      fairId,
      actorId: actor?.personId ?? null,
      forCompanyId,
      byRight: rightOf(actor, fairId, companyIds),
      action: entry.action,
      subjectType: entry.subject[0],
      subjectId: entry.subject[1],
      detail: { ...entry.detail, ...(companyIds.length > 1 ? { companyIds } : {}) },
      requestId: actor?.requestId ?? null,
    };
  }
}
