import { Injectable } from '@nestjs/common';
import { type FairId, ok, type PersonId, type RequestId, type Result, type TimetableId } from '@ketnoi/kernel';
import {
  companiesDealtAnew,
  type Meeting,
  type NewWorkingTimetable,
  type Occupancy,
  type OccupancyTaken,
  seatsNamed,
  type Timetable,
  type TimetableFigures,
  Timetables,
  type Unscheduled,
} from '@ketnoi/meetings';
import { insertRows } from '../bulk/bulk-insert.js';
import { idsOrNone } from '../directory/visibility.sql.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { forgetMoves } from './forget-moves.js';
import { MeetingEntity } from './meeting.entity.js';
import { occupy } from './occupancy-taken.js';
import { releaseAndCopy } from './release-and-copy.js';
import { releaseWithPlaces } from './release-with-places.js';
import {
  MEETING_COLUMNS,
  type MeetingRow,
  TIMETABLE_COLUMNS,
  type TimetableRow,
  toMeeting,
  toTimetable,
} from './timetable-row.js';
import { UnscheduledRequestEntity } from './unscheduled-request.entity.js';

const CONTENTS = ['occupancies', 'meetings', 'unscheduled_requests'] as const;
const OF_TIMETABLE = 'fair_id = ? AND timetable_id = ?';

@Injectable()
export class SqlTimetables extends Timetables {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async replaceWorking(timetable: NewWorkingTimetable): Promise<Result<null, OccupancyTaken>> {
    const manager = this.current.required('A timetable');
    const { fairId, id: timetableId, figures, meetings, unscheduled } = timetable;
    const old = await this.workingForChange(fairId);
    if (old) {
      for (const table of CONTENTS) await manager.query(`DELETE FROM ${table} WHERE ${OF_TIMETABLE}`, [fairId, old.id]);
      await forgetMoves(manager, fairId, old.id);
      await manager.query('DELETE FROM timetables WHERE fair_id = ? AND id = ?', [fairId, old.id]);
    }
    await manager.query(
      `INSERT INTO timetables (fair_id, id, round_id, state, working_mark, held, value, upper_bound, most_meetings, gaps,
         below_minimum, iterations, proved, based_on, created_by, created_at)
       VALUES (?, ?, ?, 'working', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))`,
      [
        fairId,
        timetableId,
        timetable.roundId,
        figures.held,
        figures.value,
        figures.upperBound,
        figures.mostMeetings,
        figures.gaps,
        figures.belowMinimum,
        figures.iterations,
        figures.proved,
        old?.basedOn ?? null,
        timetable.createdBy,
      ],
    );
    const own = { fairId, timetableId };
    await insertRows(
      manager,
      MeetingEntity,
      meetings.map((m) => ({ ...m, ...own })),
    );
    await insertRows(
      manager,
      UnscheduledRequestEntity,
      unscheduled.map((u) => ({ ...u, ...own })),
    );
    return occupy(manager, fairId, timetableId, timetable.occupancies);
  }

  working(fairId: FairId): Promise<Timetable | null> {
    return this.one('fair_id = ? AND working_mark = 1', [fairId]);
  }

  workingForChange(fairId: FairId): Promise<Timetable | null> {
    return this.one('fair_id = ? AND working_mark = 1 FOR UPDATE', [fairId]);
  }

  newestReleased(fairId: FairId): Promise<Timetable | null> {
    return this.one('fair_id = ? AND version_number IS NOT NULL ORDER BY version_number DESC LIMIT 1', [fairId]);
  }

  version(fairId: FairId, versionNumber: number): Promise<Timetable | null> {
    return this.one('fair_id = ? AND version_number = ?', [fairId, versionNumber]);
  }

  async meetings(fairId: FairId, timetableId: TimetableId): Promise<readonly Meeting[]> {
    const rows: MeetingRow[] = await this.current
      .get()
      .query(`SELECT ${MEETING_COLUMNS} FROM meetings WHERE ${OF_TIMETABLE} ORDER BY request_id`, [
        fairId,
        timetableId,
      ]);
    return rows.map(toMeeting);
  }

  async occupancies(fairId: FairId, timetableId: TimetableId): Promise<readonly Occupancy[]> {
    const rows: { resource: string; slot: number; request_id: RequestId }[] = await this.current
      .get()
      .query(`SELECT resource, slot, request_id FROM occupancies WHERE ${OF_TIMETABLE}`, [fairId, timetableId]);
    return rows.map((r) => ({ resource: r.resource, slot: r.slot, requestId: r.request_id }));
  }

  async place(
    fairId: FairId,
    timetableId: TimetableId,
    meeting: Meeting,
    occupancies: readonly Occupancy[],
  ): Promise<Result<null, OccupancyTaken>> {
    const manager = this.current.required('A meeting');
    await this.removeRequests(fairId, timetableId, [meeting.requestId]);
    for (const companyId of companiesDealtAnew(meeting.requestId, occupancies))
      await manager.query(`DELETE FROM occupancies WHERE ${OF_TIMETABLE} AND resource LIKE ?`, [
        ...[fairId, timetableId, `${seatsNamed(companyId)}%`],
      ]);
    await insertRows(manager, MeetingEntity, [{ ...meeting, fairId, timetableId }]);
    return occupy(manager, fairId, timetableId, occupancies);
  }

  async placeAll(
    fairId: FairId,
    timetableId: TimetableId,
    meetings: readonly Meeting[],
    occupancies: readonly Occupancy[],
  ): Promise<Result<null, OccupancyTaken>> {
    if (meetings.length === 0) return ok(null);
    const manager = this.current.required('Meetings');
    await manager.query(`DELETE FROM occupancies WHERE ${OF_TIMETABLE}`, [fairId, timetableId]);
    await manager.query(`DELETE FROM meetings WHERE ${OF_TIMETABLE} AND request_id IN (?)`, [
      ...[fairId, timetableId],
      meetings.map((m) => m.requestId),
    ]);
    await insertRows(
      manager,
      MeetingEntity,
      meetings.map((m) => ({ ...m, fairId, timetableId })),
    );
    return occupy(manager, fairId, timetableId, occupancies);
  }

  async takeOutAll(
    fairId: FairId,
    timetableId: TimetableId,
    all: readonly Unscheduled[],
  ): Promise<ReadonlySet<RequestId>> {
    const manager = this.current.required('A meeting');
    const rows: { requestId: RequestId }[] = await manager.query(
      `SELECT request_id AS requestId FROM meetings WHERE ${OF_TIMETABLE} AND request_id IN (?)`,
      [fairId, timetableId, idsOrNone(all.map(({ requestId }) => requestId))],
    );
    const held = new Set(rows.map(({ requestId }) => requestId));
    if (held.size === 0) return held;
    await this.removeRequests(fairId, timetableId, [...held]);
    const left = all.filter(({ requestId }) => held.has(requestId));
    await insertRows(
      manager,
      UnscheduledRequestEntity,
      left.map((one) => ({ ...one, fairId, timetableId })),
    );
    return held;
  }

  async setLocked(
    fairId: FairId,
    timetableId: TimetableId,
    requestIds: readonly RequestId[],
    locked: boolean,
  ): Promise<void> {
    await this.current
      .required('A lock')
      .query(`UPDATE meetings SET locked = ? WHERE ${OF_TIMETABLE} AND request_id IN (?)`, [
        ...[locked, fairId, timetableId, idsOrNone(requestIds)],
      ]);
  }

  async setFigures(
    fairId: FairId,
    timetableId: TimetableId,
    { held, value, gaps }: Pick<TimetableFigures, 'held' | 'value' | 'gaps'>,
  ): Promise<void> {
    await this.current
      .required('A timetable')
      .query('UPDATE timetables SET held = ?, value = ?, gaps = ? WHERE fair_id = ? AND id = ?', [
        held,
        value,
        gaps,
        fairId,
        timetableId,
      ]);
  }

  async release(fairId: FairId, timetableId: TimetableId, copyId: TimetableId, by: PersonId): Promise<number> {
    const manager = this.current.required('A release');
    await forgetMoves(manager, fairId, timetableId);
    return releaseAndCopy(manager, { fairId, timetableId, copyId, by });
  }

  releaseWithPlaces(
    fairId: FairId,
    releasedId: TimetableId,
    nextId: TimetableId,
    places: readonly { readonly requestId: RequestId; readonly placeId: string }[],
  ): Promise<number> {
    const next = { fairId, releasedId, nextId, places };
    return releaseWithPlaces(this.current.required('A release'), next);
  }

  async exist(fairId: FairId): Promise<boolean> {
    const rows: unknown[] = await this.current
      .get()
      .query('SELECT 1 FROM timetables WHERE fair_id = ? LIMIT 1', [fairId]);
    return rows.length > 0;
  }

  private async removeRequests(
    fairId: FairId,
    timetableId: TimetableId,
    requestIds: readonly RequestId[],
  ): Promise<void> {
    const manager = this.current.required('A meeting');
    for (const table of CONTENTS)
      await manager.query(`DELETE FROM ${table} WHERE ${OF_TIMETABLE} AND request_id IN (?)`, [
        ...[fairId, timetableId, [...requestIds]],
      ]);
  }

  private async one(where: string, values: unknown[]): Promise<Timetable | null> {
    const rows: TimetableRow[] = await this.current
      .get()
      .query(`SELECT ${TIMETABLE_COLUMNS} FROM timetables WHERE ${where}`, values);
    return rows.length > 0 ? toTimetable(rows[0]) : null;
  }
}
