import type { CompanyId, FairId, Language, RequestId } from '@ketnoi/kernel';
import type { Attendance, MeetingTerms, OnlineRoom } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { jsonValue } from '../json-value.js';

interface AttendanceRow {
  company_id: CompanyId;
  time_zone: string | null;
  online_from: string | null;
  online_until: string | null;
  own_interpreter: unknown;
  accepts_english: number;
  most_per_day: number | null;
  most_in_a_row: number | null;
}

const ATTENDANCE = `SELECT company_id, time_zone, online_from, online_until, own_interpreter, accepts_english, most_per_day,
  most_in_a_row FROM attendances WHERE fair_id = ?`;

const toAttendance = (row: AttendanceRow): Attendance => ({
  online:
    row.time_zone === null || row.online_from === null || row.online_until === null
      ? null
      : { timeZone: row.time_zone, from: row.online_from, until: row.online_until },
  ownInterpreter: jsonValue<readonly Language[]>(row.own_interpreter),
  acceptsEnglish: Number(row.accepts_english) === 1,
  mostPerDay: row.most_per_day,
  mostInARow: row.most_in_a_row,
});

/** How each company attends that said so. */
export async function readTermsOfAttendance(
  manager: EntityManager,
  fairId: FairId,
): Promise<ReadonlyMap<CompanyId, Attendance>> {
  const rows: AttendanceRow[] = await manager.query(ATTENDANCE, [fairId]);
  return new Map(rows.map((row) => [row.company_id, toAttendance(row)]));
}

export async function readAttendanceOf(
  manager: EntityManager,
  fairId: FairId,
  companyId: CompanyId,
): Promise<Attendance | null> {
  const [row]: AttendanceRow[] = await manager.query(`${ATTENDANCE} AND company_id = ?`, [fairId, companyId]);
  return row ? toAttendance(row) : null;
}

export const readOnlineRooms = (manager: EntityManager, fairId: FairId): Promise<OnlineRoom[]> =>
  manager.query('SELECT id, number, link FROM online_rooms WHERE fair_id = ? ORDER BY number', [fairId]);

export async function readRivals(manager: EntityManager, fairId: FairId): Promise<CompanyId[][]> {
  const rows: { group_number: number; company_id: CompanyId }[] = await manager.query(
    'SELECT group_number, company_id FROM rivals WHERE fair_id = ? ORDER BY group_number, company_id',
    [fairId],
  );
  const groups = new Map<number, CompanyId[]>();
  for (const { group_number, company_id } of rows)
    groups.set(group_number, [...(groups.get(group_number) ?? []), company_id]);
  return [...groups.values()];
}

export async function readMeetingTerms(manager: EntityManager, fairId: FairId): Promise<MeetingTerms[]> {
  const rows: { request_id: RequestId; length: number; after_requests: unknown; others: unknown }[] =
    await manager.query(
      'SELECT request_id, length, after_requests, others FROM meeting_terms WHERE fair_id = ? ORDER BY request_id',
      [fairId],
    );
  return rows.map((row) => ({
    requestId: row.request_id,
    length: row.length,
    after: jsonValue<RequestId[]>(row.after_requests),
    others: jsonValue<CompanyId[]>(row.others),
  }));
}
