import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditTrail, Ids } from '@ketnoi/kernel';
import { CurrentTransaction } from '../transactions/current-transaction.js';

@Injectable()
export class SqlAuditTrail extends AuditTrail {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly ids: Ids,
  ) {
    super();
  }

  async record(...entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.current.required('An audit entry').query(
      `INSERT INTO audit_entries (id, fair_id, actor_id, for_company_id, by_right, action, subject_type, subject_id, detail,
         request_id, at) VALUES ${entries.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))').join(', ')}`,
      entries.flatMap((entry) => [
        this.ids.next(),
        entry.fairId,
        entry.actorId,
        entry.forCompanyId ?? null,
        entry.byRight ?? null,
        entry.action,
        entry.subjectType,
        entry.subjectId,
        entry.detail ? JSON.stringify(entry.detail) : null,
        entry.requestId ?? null,
      ]),
    );
  }
}
