import { type AuditFilter, AuditLog, type AuditView } from '@ketnoi/accounts';
import type { FairId, Page, PageRequest } from '@ketnoi/kernel';
import { Injectable } from '@nestjs/common';
import { pageOf } from '../accounts/page-of.js';
import { idsOrNone } from '../directory/visibility.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';

/** Ids of entries grow with time: the newest page is the end of the key. */
const ENTRIES = `SELECT a.id, a.at, a.actor_id AS actorId, p.own_name AS actorName, a.by_right AS byRight, a.action,
    a.for_company_id AS forCompanyId, c.short_name AS companyName, a.subject_type AS subjectType,
    a.subject_id AS subjectId, COALESCE(sc.short_name, sp.own_name, b.number) AS subjectName,
    CAST(a.detail AS CHAR) AS detail, a.request_id AS requestId
  FROM audit_entries a
  LEFT JOIN people p ON p.id = a.actor_id
  LEFT JOIN companies c ON c.id = a.for_company_id
  LEFT JOIN companies sc ON a.subject_type = 'company' AND sc.id = a.subject_id
  LEFT JOIN people sp ON a.subject_type = 'person' AND sp.id = a.subject_id
  LEFT JOIN bookings k ON a.subject_type = 'booking' AND k.fair_id = a.fair_id AND k.id = a.subject_id
  LEFT JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id`;

@Injectable()
export class SqlAuditLog extends AuditLog {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async page(fairId: FairId, filter: AuditFilter, { first, after }: PageRequest): Promise<Page<AuditView>> {
    const conditions = ['a.fair_id = ?'];
    const values: unknown[] = [fairId];
    const ask = (condition: string, ...asked: unknown[]): void => {
      conditions.push(condition);
      values.push(...asked);
    };
    if (filter.actions.length > 0) ask('a.action IN (?)', idsOrNone(filter.actions));
    if (filter.actorId) ask('a.actor_id = ?', filter.actorId);
    if (filter.companyId)
      ask(
        "(a.for_company_id = ? OR (a.subject_type = 'company' AND a.subject_id = ?))",
        filter.companyId,
        filter.companyId,
      );
    if (after) ask('a.id < ?', after);
    const rows: AuditView[] = await this.current
      .get()
      .query(`${ENTRIES} WHERE ${conditions.join(' AND ')} ORDER BY a.id DESC LIMIT ?`, [...values, first + 1]);
    return pageOf(rows, first, ({ id }) => id);
  }

  async actions(fairId: FairId): Promise<readonly string[]> {
    const rows: { action: string }[] = await this.current
      .get()
      .query('SELECT DISTINCT action FROM audit_entries WHERE fair_id = ? ORDER BY action', [fairId]);
    return rows.map(({ action }) => action);
  }
}
