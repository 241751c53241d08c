import { Injectable } from '@nestjs/common';
import type { CompanyId, FairId, RequestId } from '@ketnoi/kernel';
import { type Attendance, type MeetingTerms, type OnlineRoom, PlacingTerms } from '@ketnoi/meetings';
import { insertRows } from '../../bulk/bulk-insert.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { OnlineRoomEntity } from './online-room.entity.js';
import { RivalEntity } from './rival.entity.js';
import { readAttendanceOf, readMeetingTerms, readOnlineRooms, readRivals } from './terms-rows.js';

@Injectable()
export class SqlPlacingTerms extends PlacingTerms {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  attendance(fairId: FairId, companyId: CompanyId): Promise<Attendance | null> {
    return readAttendanceOf(this.current.get(), fairId, companyId);
  }

  /** Where nothing was said yet there is no row of it to lock: so the row of who says it is. */
  async attendanceToReplace(fairId: FairId, companyId: CompanyId): Promise<Attendance | null> {
    await this.write('SELECT company_id FROM participations WHERE fair_id = ? AND company_id = ? FOR UPDATE', [
      ...[fairId, companyId],
    ]);
    return this.attendance(fairId, companyId);
  }

  async setAttendance(fairId: FairId, companyId: CompanyId, attendance: Attendance): Promise<void> {
    const { online, ownInterpreter, acceptsEnglish, mostPerDay, mostInARow } = attendance;
    const clock = [online?.timeZone ?? null, online?.from ?? null, online?.until ?? null];
    await this.write(
      `INSERT INTO attendances (fair_id, company_id, time_zone, online_from, online_until, own_interpreter, accepts_english,
         most_per_day, most_in_a_row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE time_zone = VALUES(time_zone), online_from = VALUES(online_from),
         online_until = VALUES(online_until), own_interpreter = VALUES(own_interpreter),
         accepts_english = VALUES(accepts_english), most_per_day = VALUES(most_per_day), most_in_a_row = VALUES(most_in_a_row)`,
      [fairId, companyId, ...clock, JSON.stringify(ownInterpreter), acceptsEnglish ? 1 : 0, mostPerDay, mostInARow],
    );
  }

  onlineRooms(fairId: FairId): Promise<readonly OnlineRoom[]> {
    return readOnlineRooms(this.current.get(), fairId);
  }

  async replaceOnlineRooms(fairId: FairId, rooms: readonly OnlineRoom[]): Promise<void> {
    await this.write('DELETE FROM online_rooms WHERE fair_id = ?', [fairId]);
    const rows = rooms.map((room) => ({ fairId, ...room }));
    await insertRows(this.current.required('Online rooms'), OnlineRoomEntity, rows);
  }

  rivals(fairId: FairId): Promise<readonly (readonly CompanyId[])[]> {
    return readRivals(this.current.get(), fairId);
  }

  /** As above: the row of the fair is there before any group is. */
  async rivalsToReplace(fairId: FairId): Promise<readonly (readonly CompanyId[])[]> {
    await this.write('SELECT id FROM fairs WHERE id = ? FOR UPDATE', [fairId]);
    return this.rivals(fairId);
  }

  async replaceRivals(fairId: FairId, groups: readonly (readonly CompanyId[])[]): Promise<void> {
    await this.write('DELETE FROM rivals WHERE fair_id = ?', [fairId]);
    const rows = groups.flatMap((group, groupNumber) => group.map((companyId) => ({ fairId, groupNumber, companyId })));
    await insertRows(this.current.required('Rivals'), RivalEntity, rows);
  }

  async participating(fairId: FairId, companyIds: readonly CompanyId[]): Promise<ReadonlySet<CompanyId>> {
    if (companyIds.length === 0) return new Set();
    const rows: { company_id: CompanyId }[] = await this.current
      .get()
      .query('SELECT company_id FROM participations WHERE fair_id = ? AND company_id IN (?)', [fairId, companyIds]);
    return new Set(rows.map((row) => row.company_id));
  }

  meetingTerms(fairId: FairId): Promise<readonly MeetingTerms[]> {
    return readMeetingTerms(this.current.get(), fairId);
  }

  async setMeetingTerms(fairId: FairId, terms: readonly MeetingTerms[]): Promise<void> {
    if (terms.length === 0) return;
    await this.write(
      `INSERT INTO meeting_terms (fair_id, request_id, length, after_requests, others) VALUES ?
       ON DUPLICATE KEY UPDATE length = VALUES(length), after_requests = VALUES(after_requests),
         others = VALUES(others)`,
      [
        terms.map(({ requestId, length, after, others }) => {
          return [fairId, requestId, length, JSON.stringify(after), JSON.stringify(others)];
        }),
      ],
    );
  }

  async pairsOf(
    fairId: FairId,
    requestIds: readonly RequestId[],
  ): Promise<ReadonlyMap<RequestId, readonly [CompanyId, CompanyId]>> {
    const rows: { id: RequestId; buyer_id: CompanyId; supplier_id: CompanyId }[] = await this.current
      .get()
      .query('SELECT id, buyer_id, supplier_id FROM requests WHERE fair_id = ? AND id IN (?)', [fairId, requestIds]);
    return new Map(rows.map((row) => [row.id, [row.buyer_id, row.supplier_id]]));
  }

  private async write(statement: string, values: unknown[]): Promise<void> {
    await this.current.required('What is special about meetings').query(statement, values);
  }
}
