import type { FairId, PersonId, TimetableId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';

interface Release {
  readonly fairId: FairId;
  readonly timetableId: TimetableId;
  readonly copyId: TimetableId;
  readonly by: PersonId;
}

/** What is copied of each table besides the fair and the timetable. */
export const TIMETABLE_CONTENTS = {
  meetings: 'request_id, buyer_id, supplier_id, slot, length, place_kind, place_id, interpreter_id, locked, other_ids',
  occupancies: 'resource, slot, request_id',
  unscheduled_requests: 'request_id, code, params',
} as const;

/**
 * Numbers the working timetable as the next version and lets a copy go on as the working one. Two releases at once meet
 * at the locked working row; `uq_timetables_version` would refuse the second number all the same.
 */
export async function releaseAndCopy(manager: EntityManager, release: Release): Promise<number> {
  const { fairId, timetableId, copyId, by } = release;
  const rows: { next: number | string }[] = await manager.query(
    'SELECT COALESCE(MAX(version_number), 0) + 1 AS next FROM timetables WHERE fair_id = ?',
    [fairId],
  );
  const versionNumber = Number(rows[0].next);
  await manager.query(
    `UPDATE timetables SET state = 'released', working_mark = NULL, version_number = ?, released_by = ?,
       released_at = UTC_TIMESTAMP(3) WHERE fair_id = ? AND id = ?`,
    [versionNumber, by, fairId, timetableId],
  );
  await manager.query(
    `INSERT INTO timetables (fair_id, id, round_id, state, working_mark, held, value, upper_bound, most_meetings, gaps,
       below_minimum, iterations, proved, based_on, created_by, created_at)
     SELECT fair_id, ?, round_id, 'working', 1, held, value, upper_bound, most_meetings, gaps, below_minimum, iterations,
       proved, id, ?, UTC_TIMESTAMP(3) FROM timetables WHERE fair_id = ? AND id = ?`,
    [copyId, by, fairId, timetableId],
  );
  for (const [table, columns] of Object.entries(TIMETABLE_CONTENTS))
    await manager.query(
      `INSERT INTO ${table} (fair_id, timetable_id, ${columns})
       SELECT fair_id, ?, ${columns} FROM ${table} WHERE fair_id = ? AND timetable_id = ?`,
      [copyId, fairId, timetableId],
    );
  return versionNumber;
}
