/** Copies out of the tables what the checker is to know about one fair. */
import type { Dump } from '../../booth-checker/dump.js';
import type { DataSource } from 'typeorm';
import type { DatabaseClock } from '../world/database-clock.js';
import type { BenchFair } from '../world/fair.js';

interface Row {
  id: string;
  booth_id: string;
  live_booth_id: string | null;
  company_id: string | null;
  state: string;
  held_until: Date | null;
  order_id?: string | null;
}

/** As the plan promises: a booth is shown free only when no confirmation of its hold can be under way any more. */
const HELD_SHOWN_FOR_MS = 1_000;

/** Rows whole, so that the columns may change without anybody asking here. */
export async function dumpTables(dataSource: DataSource, fair: BenchFair, clock: DatabaseClock): Promise<Dump> {
  const takenAt = clock.now();
  const rows: Row[] = await dataSource.query('SELECT * FROM bookings WHERE fair_id = ?', [fair.fairId]);
  return {
    takenAt,
    clockUncertaintyMs: clock.uncertaintyMs,
    heldShownForMs: HELD_SHOWN_FOR_MS,
    boothsPerCompany: fair.boothsPerCompany,
    booths: fair.boothIds,
    bookings: rows.map((row) => ({
      id: row.id,
      booth: row.booth_id,
      company: row.company_id,
      state: row.state,
      live: row.live_booth_id !== null,
      until: row.held_until?.getTime() ?? null,
      order: row.order_id ?? null,
    })),
  };
}
