import type { FairId, RequestId, TimetableId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { TIMETABLE_CONTENTS } from './release-and-copy.js';

interface NextVersion {
  readonly fairId: FairId;
  readonly releasedId: TimetableId;
  readonly nextId: TimetableId;
  readonly places: readonly { readonly requestId: RequestId; readonly placeId: string }[];
}

/** Booths need no occupancies of their own, so that nothing but the place of these meetings differs from the version before. */
export async function releaseWithPlaces(manager: EntityManager, next: NextVersion): Promise<number> {
  const { fairId, releasedId, nextId, places } = next;
  const rows: { next: number | string }[] = await manager.query(
    'SELECT COALESCE(MAX(version_number), 0) + 1 AS next FROM timetables WHERE fair_id = ?',
    [fairId],
  );
  const versionNumber = Number(rows[0].next);
  await manager.query(
    `INSERT INTO timetables (fair_id, id, round_id, state, working_mark, version_number, held, value, upper_bound,
       most_meetings, gaps, below_minimum, iterations, proved, based_on, created_by, created_at, released_by, released_at)
     SELECT fair_id, ?, round_id, 'released', NULL, ?, held, value, upper_bound, most_meetings, gaps, below_minimum,
       iterations, proved, id, created_by, UTC_TIMESTAMP(3), released_by, UTC_TIMESTAMP(3)
     FROM timetables WHERE fair_id = ? AND id = ?`,
    [nextId, versionNumber, fairId, releasedId],
  );
  for (const [table, columns] of Object.entries(TIMETABLE_CONTENTS))
    await manager.query(
      `INSERT INTO ${table} (fair_id, timetable_id, ${columns})
       SELECT fair_id, ?, ${columns} FROM ${table} WHERE fair_id = ? AND timetable_id = ?`,
      [nextId, fairId, releasedId],
    );
  for (const placeId of new Set(places.map((place) => place.placeId)))
    await manager.query(
      `UPDATE meetings SET place_id = ? WHERE fair_id = ? AND timetable_id = ? AND request_id IN (?)`,
      [placeId, fairId, nextId, places.filter((place) => place.placeId === placeId).map(({ requestId }) => requestId)],
    );
  await manager.query('UPDATE timetables SET based_on = ? WHERE fair_id = ? AND working_mark = 1 AND based_on = ?', [
    nextId,
    fairId,
    releasedId,
  ]);
  return versionNumber;
}
