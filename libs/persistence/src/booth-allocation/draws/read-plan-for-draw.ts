import type { BoothForDraw, PlanForDraw } from '@ketnoi/booth-allocation';
import type { FairId, HallId } from '@ketnoi/kernel';
import type { EntityManager } from 'typeorm';
import { jsonValue } from '../../meetings/json-value.js';

interface BoothRow {
  id: BoothForDraw['id'];
  number: string;
  hall_id: HallId;
  zone_id: BoothForDraw['zoneId'];
  kind: BoothForDraw['kind'];
  outline: unknown;
  open_sides: number;
  withdrawn: number;
  taken: number;
}

/** Three statements. A hold that has run out and was not swept yet takes nothing. */
export async function readPlanForDraw(manager: EntityManager, fairId: FairId): Promise<PlanForDraw> {
  const halls: { id: HallId }[] = await manager.query('SELECT id FROM halls WHERE fair_id = ? ORDER BY id', [fairId]);
  const zones: PlanForDraw['zones'] = await manager.query(
    'SELECT id, sector_id AS sectorId FROM zones WHERE fair_id = ? ORDER BY id',
    [fairId],
  );
  const booths: BoothRow[] = await manager.query(
    `SELECT b.id, b.number, b.hall_id, b.zone_id, b.kind, b.outline, b.open_sides,
            b.withdrawn_at IS NOT NULL OR COALESCE(k.state = 'blocked' AND k.group_id IS NULL, FALSE) AS withdrawn,
            k.id IS NOT NULL AND NOT (k.state = 'held' AND k.held_until <= UTC_TIMESTAMP(3)) AS taken
     FROM booths b LEFT JOIN bookings k ON k.fair_id = b.fair_id AND k.live_booth_id = b.id
     WHERE b.fair_id = ? ORDER BY b.id`,
    [fairId],
  );
  return {
    halls: halls.map(({ id }) => id),
    zones,
    booths: booths.map((row) => ({
      id: row.id,
      number: row.number,
      hallId: row.hall_id,
      zoneId: row.zone_id,
      kind: row.kind,
      outline: jsonValue(row.outline),
      openSides: row.open_sides,
      withdrawn: row.withdrawn === 1,
      taken: row.taken === 1,
    })),
  };
}
