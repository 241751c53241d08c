import type { CompanyId, FairId } from '@ketnoi/kernel';
import type { PlaceInput } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import { STANDS } from '../../booth-allocation/moves/moves.sql.js';
import type { Attendance } from './read-attendance.js';

interface BoothRow {
  id: string;
  company_id: CompanyId;
  hall_id: string;
  zone_id: string | null;
}

/** Every booth at which each company stands, its own or shared, as wide as the company has seats, and every table. */
export async function readPlaces(
  manager: EntityManager,
  fairId: FairId,
  attendances: ReadonlyMap<CompanyId, Attendance>,
): Promise<readonly PlaceInput[]> {
  const booths: BoothRow[] = await manager.query(
    `SELECT b.id, s.company_id, b.hall_id, b.zone_id FROM ${STANDS} s
     JOIN booths b ON b.fair_id = s.fair_id AND b.id = s.booth_id
     JOIN bookings k ON k.fair_id = s.fair_id AND k.live_booth_id = s.booth_id
     WHERE s.fair_id = ? AND b.withdrawn_at IS NULL ORDER BY b.number, s.company_id <> k.company_id, s.company_id`,
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
