import { err, type FairId, ok, type Result, type TimetableId } from '@ketnoi/kernel';
import type { Occupancy, OccupancyTaken } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { insertRows } from '../bulk/bulk-insert.js';
import { violatedKey } from '../transactions/database-errors.js';
import { OccupancyEntity } from './occupancy.entity.js';

/**
 * Inserts what meetings take. When the key refuses a row, the answer names what was taken: servers cut the name short
 * in their message, so it is looked for among the new rows and among those that were there.
 */
export async function occupy(
  manager: EntityManager,
  fairId: FairId,
  timetableId: TimetableId,
  occupancies: readonly Occupancy[],
): Promise<Result<null, OccupancyTaken>> {
  const own = { fairId, timetableId };
  try {
    await insertRows(
      manager,
      OccupancyEntity,
      occupancies.map((o) => ({ ...o, ...own })),
    );
    return ok(null);
  } catch (error) {
    if (violatedKey(error) === null) throw error;
    const taken = twiceAmong(occupancies) ?? (await takenBefore(manager, fairId, timetableId, occupancies));
    if (!taken) throw error;
    return err({ code: 'occupied', resource: taken.resource, slot: taken.slot });
  }
}

function twiceAmong(occupancies: readonly Occupancy[]): Pick<Occupancy, 'resource' | 'slot'> | undefined {
  const seen = new Set<string>();
  return occupancies.find(({ resource, slot }) => {
    const name = `${resource}@${slot}`;
    return seen.has(name) || !seen.add(name);
  });
}

async function takenBefore(
  manager: EntityManager,
  fairId: FairId,
  timetableId: TimetableId,
  occupancies: readonly Occupancy[],
): Promise<Pick<Occupancy, 'resource' | 'slot'> | undefined> {
  const rows: { resource: string; slot: number }[] = await manager.query(
    `SELECT resource, slot FROM occupancies WHERE fair_id = ? AND timetable_id = ? AND (resource, slot) IN (?) LIMIT 1`,
    [fairId, timetableId, occupancies.map((o) => [o.resource, o.slot])],
  );
  return rows[0];
}
