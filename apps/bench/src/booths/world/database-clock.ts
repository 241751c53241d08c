/** The database's time as this process can know it: an offset to its own clock, and how far off that may be. */
import type { DataSource } from 'typeorm';

const PROBES = 30;
/** Instants are stored in whole milliseconds, cut off. */
const STORED_TO_MS = 1;

export interface DatabaseClock {
  /** Milliseconds since 1970 by the database's clock, with fractions. */
  now(): number;
  readonly uncertaintyMs: number;
}

export async function readDatabaseClock(dataSource: DataSource): Promise<DatabaseClock> {
  let best = { offset: 0, roundTrip: Infinity };
  for (let probe = 0; probe < PROBES; probe++) {
    const asked = steady();
    const [{ t }]: { t: string }[] = await dataSource.query("SELECT CONCAT(UNIX_TIMESTAMP(NOW(6)), '') AS t");
    const answered = steady();
    const roundTrip = answered - asked;
    if (roundTrip < best.roundTrip) best = { offset: Number(t) * 1000 - (asked + answered) / 2, roundTrip };
  }
  return { now: () => steady() + best.offset, uncertaintyMs: best.roundTrip / 2 + STORED_TO_MS };
}

const steady = (): number => performance.timeOrigin + performance.now();
