/** A database for one benchmark, beside whatever else the server of DATABASE_URL keeps; dropped at the end. */
import { randomBytes } from 'node:crypto';
import { createDataSource, type DatabaseSettings, migrate } from '@ketnoi/persistence';
import { loadConfig } from '@ketnoi/config';
import type { DataSource } from 'typeorm';

export interface BenchDatabase {
  readonly settings: DatabaseSettings;
  readonly dataSource: DataSource;
  drop(): Promise<void>;
}

export async function openBenchDatabase(): Promise<BenchDatabase> {
  const given = loadConfig(process.env).database;
  const name = `ketnoi_bench_${randomBytes(6).toString('hex')}`;
  await administer(given, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  const url = new URL(given.url);
  url.pathname = `/${name}`;
  const settings = { ...given, url: url.href, poolSize: 4 };
  const dataSource = createDataSource(settings);
  const drop = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await administer(given, `DROP DATABASE IF EXISTS ${name}`);
  };
  try {
    await dataSource.initialize();
    await migrate(dataSource);
  } catch (error) {
    await drop();
    throw error;
  }
  return { settings, dataSource, drop };
}

async function administer(settings: DatabaseSettings, statement: string): Promise<void> {
  const dataSource = await createDataSource({ ...settings, poolSize: 1 }).initialize();
  try {
    await dataSource.query(statement);
  } finally {
    await dataSource.destroy();
  }
}
