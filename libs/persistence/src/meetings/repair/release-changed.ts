import type { ChangedVersion, OccupancyTaken } from '@ketnoi/meetings';
import { ok, type Result } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../../bulk/bulk-insert.js';
import { MeetingEntity } from '../meeting.entity.js';
import { occupy } from '../occupancy-taken.js';
import { TIMETABLE_CONTENTS } from '../release-and-copy.js';
import { UnscheduledRequestEntity } from '../unscheduled-request.entity.js';

/**
 * The newest version with some meetings otherwise, as the next one: what stays is copied inside the database, seats and
 * all, so that the number of statements does not grow with the fair. `uq_timetables_version` refuses a second such number.
 */
export async function releaseChanged(
  manager: EntityManager,
  version: ChangedVersion,
): Promise<Result<number, OccupancyTaken>> {
  const { basedOn, id: timetableId, figures, changes, by } = version;
  const { fairId } = basedOn;
  const versionNumber = (basedOn.versionNumber ?? 0) + 1;
  await manager.query(
    `INSERT INTO timetables (fair_id, id, round_id, state, working_mark, version_number, held, value, upper_bound,
       most_meetings, gaps, below_minimum, iterations, proved, based_on, created_by, created_at, released_by, released_at)
     VALUES (?, ?, ?, 'released', NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3), ?, UTC_TIMESTAMP(3))`,
    [
      ...[fairId, timetableId, basedOn.roundId, versionNumber, figures.held, figures.value, figures.upperBound],
      ...[figures.mostMeetings, figures.gaps, figures.belowMinimum, figures.iterations, figures.proved],
      ...[basedOn.id, by, by],
    ],
  );
  const changed = changes.map((c) => c.requestId);
  const staying = changed.length > 0 ? 'AND request_id NOT IN (?)' : '';
  for (const table of ['meetings', 'occupancies'] as const)
    await copy(manager, table, [fairId, timetableId, basedOn.id, changed], staying);
  const own = { fairId, timetableId };
  await insertRows(
    manager,
    MeetingEntity,
    changes.flatMap(({ after }) => (after ? [{ ...after, ...own }] : [])),
  );
  await insertRows(
    manager,
    UnscheduledRequestEntity,
    version.unscheduled.map((u) => ({ ...u, ...own })),
  );
  const occupied = await occupy(manager, fairId, timetableId, version.occupancies);
  if (!occupied.ok) return occupied;
  await followWith(manager, version);
  return ok(versionNumber);
}

type Copied = readonly [fairId: string, to: string, from: string, changed: readonly string[]];

async function copy(
  manager: EntityManager,
  table: keyof typeof TIMETABLE_CONTENTS,
  [fairId, to, from, changed]: Copied,
  where = '',
): Promise<void> {
  const columns = TIMETABLE_CONTENTS[table];
  await manager.query(
    `INSERT INTO ${table} (fair_id, timetable_id, ${columns})
     SELECT fair_id, ?, ${columns} FROM ${table} WHERE fair_id = ? AND timetable_id = ? ${where}`,
    [to, fairId, from, ...(where === '' ? [] : [changed])],
  );
}

/** The working timetable goes on from the version that was released. */
async function followWith(manager: EntityManager, { basedOn, id, figures }: ChangedVersion): Promise<void> {
  const { fairId, roundId } = basedOn;
  const rows: { id: string }[] = await manager.query(
    'SELECT id FROM timetables WHERE fair_id = ? AND working_mark = 1',
    [fairId],
  );
  if (rows.length === 0) return;
  const workingId = rows[0].id;
  await manager.query(
    `UPDATE timetables SET round_id = ?, held = ?, value = ?, upper_bound = ?, most_meetings = ?, gaps = ?,
       below_minimum = ?, iterations = ?, proved = ?, based_on = ? WHERE fair_id = ? AND id = ?`,
    [
      ...[roundId, figures.held, figures.value, figures.upperBound, figures.mostMeetings, figures.gaps],
      ...[figures.belowMinimum, figures.iterations, figures.proved, id, fairId, workingId],
    ],
  );
  for (const table of Object.keys(TIMETABLE_CONTENTS) as (keyof typeof TIMETABLE_CONTENTS)[]) {
    await manager.query(`DELETE FROM ${table} WHERE fair_id = ? AND timetable_id = ?`, [fairId, workingId]);
    await copy(manager, table, [fairId, workingId, id, []]);
  }
}
