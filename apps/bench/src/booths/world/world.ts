/** What every part of the benchmark stands on: a database of its own and firms that are signed in. */
import { type BenchDatabase, openBenchDatabase } from './bench-database.js';
import { enrolFirms, type Firm } from './firms.js';

export interface World {
  readonly database: BenchDatabase;
  readonly firms: readonly Firm[];
}

export const FIRMS = 400;
export const CONNECTIONS = 64;
export const BOOTHS = 300;

export async function withWorld<T>(work: (world: World) => Promise<T>): Promise<T> {
  const database = await openBenchDatabase();
  try {
    return await work({ database, firms: await enrolFirms(database.dataSource, FIRMS) });
  } finally {
    await database.drop();
  }
}
