import type { FairId, RequestId, Result, TimetableId } from '@ketnoi/kernel';
import {
  type ChangedVersion,
  type NewRepair,
  type OccupancyTaken,
  type Repair,
  type RepairId,
  Repairs,
  type ToldAbsence,
  type Unscheduled,
} from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { insertRows } from '../../bulk/bulk-insert.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { grouped } from '../inputs/grouped.js';
import { jsonValue } from '../json-value.js';
import { AbsenceEntity } from './absence.entity.js';
import { CalledOffMeetingEntity } from './called-off-meeting.entity.js';
import { type KeptPin, movePins, putPinsBack } from './move-pins.js';
import { releaseChanged } from './release-changed.js';

@Injectable()
export class SqlRepairs extends Repairs {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  /** Working first, as everybody does, so that nobody waits in a ring; the released one where there is no working one. */
  async lock(fairId: FairId): Promise<void> {
    const manager = this.current.required('A lock');
    await manager.query('SELECT id FROM timetables WHERE fair_id = ? AND working_mark = 1 FOR UPDATE', [fairId]);
    await manager.query(
      `SELECT id FROM timetables WHERE fair_id = ? AND version_number IS NOT NULL
       ORDER BY version_number DESC LIMIT 1 FOR UPDATE`,
      [fairId],
    );
  }

  release(version: ChangedVersion): Promise<Result<number, OccupancyTaken>> {
    return releaseChanged(this.current.required('A release'), version);
  }

  async add(repair: NewRepair): Promise<void> {
    const manager = this.current.required('A repair');
    const { fairId, id: repairId, versionNumber, basedOn, by } = repair;
    const changed = new Set(repair.changes.map((c) => c.requestId));
    const pins = await movePins(manager, fairId, versionNumber, changed);
    await manager.query(
      `INSERT INTO repairs (fair_id, id, version_number, based_on, events, pins_before, applied_by, applied_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
      [fairId, repairId, versionNumber, basedOn, JSON.stringify(repair.events), JSON.stringify(pins), by],
    );
    await insertRows(
      manager,
      AbsenceEntity,
      repair.absences.map((absence) => ({ ...absence, fairId, repairId })),
    );
    await insertRows(
      manager,
      CalledOffMeetingEntity,
      repair.calledOff.map((requestId) => ({ fairId, requestId, repairId })),
    );
  }

  async ofVersion(fairId: FairId, versionNumber: number): Promise<Repair | null> {
    const rows: Repair[] = await this.current.get().query(
      `SELECT fair_id AS fairId, id, version_number AS versionNumber, based_on AS basedOn FROM repairs
         WHERE fair_id = ? AND version_number = ?`,
      [fairId, versionNumber],
    );
    return rows[0] ?? null;
  }

  async takeBack({ fairId, id }: Repair): Promise<void> {
    const manager = this.current.required('A repair');
    for (const table of ['absences', 'called_off_meetings'])
      await manager.query(`DELETE FROM ${table} WHERE fair_id = ? AND repair_id = ?`, [fairId, id]);
    const rows: { pins_before: unknown }[] = await manager.query(
      'SELECT pins_before FROM repairs WHERE fair_id = ? AND id = ?',
      [fairId, id],
    );
    await putPinsBack(manager, fairId, jsonValue<KeptPin[]>(rows[0]?.pins_before ?? []));
  }

  async absencesTold(fairId: FairId, subjectId: string): Promise<readonly ToldAbsence[]> {
    const rows: { repairId: RepairId; slot: number; events: unknown; at: Date }[] = await this.current.get().query(
      `SELECT a.repair_id AS repairId, a.slot, r.events, r.applied_at AS at FROM absences a
       JOIN repairs r ON r.fair_id = a.fair_id AND r.id = a.repair_id
       WHERE a.fair_id = ? AND a.subject_id = ? ORDER BY a.slot, a.repair_id`,
      [fairId, subjectId],
    );
    const told = grouped(
      rows,
      (row) => row.repairId,
      (row) => row,
    );
    return [...told].map(([repairId, own]) => ({
      ...{ repairId, at: own[0].at, slots: own.map((row) => row.slot) },
      events: jsonValue<ToldAbsence['events']>(own[0].events),
    }));
  }

  async forgetAbsence(fairId: FairId, subjectId: string, repairId: RepairId, slots: readonly number[]): Promise<void> {
    await this.current
      .required('An absence')
      .query('DELETE FROM absences WHERE fair_id = ? AND subject_id = ? AND repair_id = ? AND slot IN (?)', [
        ...[fairId, subjectId, repairId],
        slots,
      ]);
  }

  async pinsFollow(fairId: FairId, versionNumber: number, changed: ReadonlySet<RequestId>): Promise<void> {
    await movePins(this.current.required('A repair'), fairId, versionNumber, changed);
  }

  async unscheduled(fairId: FairId, timetableId: TimetableId): Promise<readonly Unscheduled[]> {
    const rows: (Unscheduled & { params: unknown })[] = await this.current.get().query(
      `SELECT request_id AS requestId, code, params FROM unscheduled_requests WHERE fair_id = ? AND timetable_id = ?
         ORDER BY request_id`,
      [fairId, timetableId],
    );
    return rows.map((row) => ({ ...row, params: jsonValue(row.params) }));
  }
}
