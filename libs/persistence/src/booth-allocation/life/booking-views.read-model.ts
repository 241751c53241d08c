import { Injectable } from '@nestjs/common';
import type { BookingId, CompanyId, FairId, Page, PageRequest, PersonId } from '@ketnoi/kernel';
import {
  type BookingFilter,
  type BookingHistoryEntry,
  type BookingView,
  BookingViews,
  type EndCause,
} from '@ketnoi/booth-allocation';
import { nameCursor, nameOf } from '../../directory/name-cursor.js';
import { pageOf } from '../../meetings/cursor.js';
import { jsonValue } from '../../meetings/json-value.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { BOOKING_VIEW, type BookingViewRow, toBookingView } from './booking-view-row.js';

interface HistoryRow {
  at: Date;
  action: string;
  actor_id: PersonId | null;
  latin_name: string | null;
  by_right: string | null;
  detail: unknown;
}

@Injectable()
export class SqlBookingViews extends BookingViews {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async ofCompany(fairId: FairId, companyId: CompanyId): Promise<readonly BookingView[] | null> {
    const rows = await this.rows('k.fair_id = ? AND k.company_id = ? ORDER BY k.created_at DESC, k.id DESC', [
      fairId,
      companyId,
    ]);
    return rows.length > 0 || (await this.takesPart(fairId, companyId)) ? rows.map(toBookingView) : null;
  }

  async page(fairId: FairId, filter: BookingFilter, page: PageRequest): Promise<Page<BookingView>> {
    const conditions = ['k.fair_id = ?', 'k.company_id IS NOT NULL'];
    const values: unknown[] = [fairId];
    const ask = (condition: string, ...asked: unknown[]): void => {
      conditions.push(condition);
      values.push(...asked);
    };
    if (filter.states.length > 0) ask('k.state IN (?)', [...filter.states]);
    if (filter.companyId) ask('k.company_id = ?', filter.companyId);
    if (filter.overdue) ask("k.state = 'approved' AND k.overdue_at IS NOT NULL");
    const after = page.after ? nameOf(page.after) : null;
    if (after) ask('(b.number > ? OR (b.number = ? AND k.id < ?))', after.name, after.name, after.id);
    const rows = await this.rows(`${conditions.join(' AND ')} ORDER BY b.number, k.id DESC LIMIT ?`, [
      ...values,
      page.first + 1,
    ]);
    return pageOf(rows, page, (row) => nameCursor(row.number, row.id), toBookingView);
  }

  async one(fairId: FairId, bookingId: BookingId): Promise<BookingView | null> {
    const rows = await this.rows('k.fair_id = ? AND k.id = ? AND k.company_id IS NOT NULL', [fairId, bookingId]);
    return rows.length > 0 ? toBookingView(rows[0]) : null;
  }

  /** Read by the company, too: what the office notes about it is none of its history. */
  async history(fairId: FairId, bookingId: BookingId): Promise<readonly BookingHistoryEntry[]> {
    const rows: HistoryRow[] = await this.current.get().query(
      `SELECT a.at, a.action, a.actor_id, p.latin_name, a.by_right, a.detail FROM audit_entries a
       LEFT JOIN people p ON p.id = a.actor_id
       WHERE a.fair_id = ? AND a.subject_type = 'booking' AND a.subject_id = ?
         AND a.action NOT IN ('set-booking-note', 'take-back-bookings') ORDER BY a.id LIMIT 500`,
      [fairId, bookingId],
    );
    return rows.map((row) => {
      const said = jsonValue<{ reason?: string; cause?: EndCause } | null>(row.detail);
      return {
        at: row.at,
        action: row.action,
        actorId: row.actor_id,
        actorName: row.latin_name,
        byRight: row.by_right,
        reason: said?.reason ?? null,
        cause: said?.cause ?? null,
      };
    });
  }

  private rows(where: string, values: readonly unknown[]): Promise<BookingViewRow[]> {
    return this.current.get().query(`${BOOKING_VIEW} WHERE ${where}`, [...values]);
  }

  private async takesPart(fairId: FairId, companyId: CompanyId): Promise<boolean> {
    const rows: object[] = await this.current
      .get()
      .query('SELECT 1 FROM participations WHERE fair_id = ? AND company_id = ?', [fairId, companyId]);
    return rows.length > 0;
  }
}
