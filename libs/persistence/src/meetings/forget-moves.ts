import type { FairId, TimetableId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';

/** Moves are there to be undone, which a timetable that was released or replaced no longer allows. */
export async function forgetMoves(manager: EntityManager, fairId: FairId, timetableId: TimetableId): Promise<void> {
  await manager.query('DELETE FROM made_moves WHERE fair_id = ? AND timetable_id = ?', [fairId, timetableId]);
}
