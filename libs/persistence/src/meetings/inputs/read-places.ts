import type { CompanyId, FairId } from '@ketnoi/kernel';
import type { PlaceInput } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { OCCUPYING } from '../../booth-allocation/booking-states.sql.js';
import type { Attendance } from './read-attendance.js';

interface BoothRow {
  id: string;
  company_id: CompanyId;
  hall_id: string;
  zone_id: string | null;
}

/** Every booth of each company, each as wide as the company has seats, and every table. */
export async function readPlaces(
  manager: EntityManager,
  fairId: FairId,
  attendances: ReadonlyMap<CompanyId, Attendance>,
): Promise<readonly PlaceInput[]> {
  const booths: BoothRow[] = await manager.query(
    `SELECT b.id, k.company_id, b.hall_id, b.zone_id FROM bookings k
     JOIN booths b ON b.fair_id = k.fair_id AND b.id = k.booth_id
     WHERE k.fair_id = ? AND k.state IN ${OCCUPYING} AND k.live_booth_id IS NOT NULL AND b.withdrawn_at IS NULL
     ORDER BY b.number`,
    [fairId],
  );
  const tables: { id: string; zone_id: string | null }[] = await manager.query(
    'SELECT id, zone_id FROM meeting_tables WHERE fair_id = ? ORDER BY number',
    [fairId],
  );
  return [
    ...booths.map((b) => ({
      id: b.id,
      kind: 'booth' as const,
      owner: b.company_id,
      zone: b.zone_id,
      hall: b.hall_id,
      capacity: attendances.get(b.company_id)?.seats ?? 1,
    })),
    ...tables.map((t) => ({ id: t.id, kind: 'table' as const, owner: null, zone: t.zone_id, hall: null, capacity: 1 })),
  ];
}
