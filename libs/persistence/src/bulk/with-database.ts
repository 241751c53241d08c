import type { EntityManager } from 'typeorm';
import { createDataSource, type DatabaseSettings } from '../data-source.js';

/** For programs without the framework: connects, runs the work in one transaction, disconnects. */
export async function withDatabase<T>(
  settings: DatabaseSettings,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const dataSource = await createDataSource({ ...settings, poolSize: 1 }).initialize();
  try {
    return await dataSource.transaction('READ COMMITTED', work);
  } finally {
    await dataSource.destroy();
  }
}
