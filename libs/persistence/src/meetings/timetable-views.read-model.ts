import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, Page, PageRequest, RequestId, TimetableId } from '@ketnoi/kernel';
import {
  type BanView,
  type Meeting,
  type PinView,
  type Timetable,
  TimetableViews,
  type UnscheduledView,
} from '@ketnoi/meetings';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { numberOr, pageOf } from './cursor.js';
import { jsonValue } from './json-value.js';
import {
  MEETING_COLUMNS,
  type MeetingRow,
  TIMETABLE_COLUMNS,
  type TimetableRow,
  toMeeting,
  toTimetable,
} from './timetable-row.js';

interface UnscheduledRow {
  request_id: RequestId;
  code: string;
  params: unknown;
  buyer_id: CompanyId;
  supplier_id: CompanyId;
}

@Injectable()
export class SqlTimetableViews extends TimetableViews {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async versions(fairId: FairId): Promise<readonly Timetable[]> {
    const rows = await this.rows<TimetableRow>(
      `SELECT ${TIMETABLE_COLUMNS} FROM timetables WHERE fair_id = ? AND version_number IS NOT NULL ORDER BY version_number DESC`,
      [fairId],
    );
    return rows.map(toTimetable);
  }

  async has(fairId: FairId, timetableId: TimetableId): Promise<boolean> {
    const found = await this.rows('SELECT 1 AS one FROM timetables WHERE fair_id = ? AND id = ?', [
      fairId,
      timetableId,
    ]);
    return found.length > 0;
  }

  async meetings(fairId: FairId, timetableId: TimetableId, page: PageRequest): Promise<Page<Meeting>> {
    const [slotText, requestId] = (page.after ?? '-1:').split(':');
    const slot = numberOr(slotText, -1);
    const rows = await this.rows<MeetingRow>(
      `SELECT ${MEETING_COLUMNS} FROM meetings
       WHERE fair_id = ? AND timetable_id = ? AND (slot > ? OR (slot = ? AND request_id > ?))
       ORDER BY slot, request_id LIMIT ?`,
      [fairId, timetableId, slot, slot, requestId ?? '', page.first + 1],
    );
    return pageOf(rows, page, (row) => `${row.slot}:${row.request_id}`, toMeeting);
  }

  async unscheduled(fairId: FairId, timetableId: TimetableId, page: PageRequest): Promise<Page<UnscheduledView>> {
    const rows = await this.rows<UnscheduledRow>(
      `SELECT u.request_id, u.code, u.params, r.buyer_id, r.supplier_id FROM unscheduled_requests u
       JOIN requests r ON r.fair_id = u.fair_id AND r.id = u.request_id
       WHERE u.fair_id = ? AND u.timetable_id = ? AND u.request_id > ? ORDER BY u.request_id LIMIT ?`,
      [fairId, timetableId, page.after ?? '', page.first + 1],
    );
    return pageOf(
      rows,
      page,
      (row) => row.request_id,
      (row) => ({
        requestId: row.request_id,
        code: row.code,
        params: jsonValue(row.params),
        buyerId: row.buyer_id,
        supplierId: row.supplier_id,
      }),
    );
  }

  pins(fairId: FairId): Promise<readonly PinView[]> {
    return this.rows<PinView>(
      `SELECT p.request_id AS requestId, p.slot, p.place_kind AS placeKind, p.place_id AS placeId,
         p.interpreter_id AS interpreterId, r.buyer_id AS buyerId, r.supplier_id AS supplierId
       FROM pins p JOIN requests r ON r.fair_id = p.fair_id AND r.id = p.request_id
       WHERE p.fair_id = ? ORDER BY p.slot, p.request_id`,
      [fairId],
    );
  }

  bans(fairId: FairId): Promise<readonly BanView[]> {
    return this.rows<BanView>(
      `SELECT buyer_id AS buyerId, supplier_id AS supplierId, reason FROM bans WHERE fair_id = ? ORDER BY buyer_id, supplier_id`,
      [fairId],
    );
  }

  private rows<T>(statement: string, values: unknown[]): Promise<T[]> {
    return this.current.get().query(statement, values);
  }
}
