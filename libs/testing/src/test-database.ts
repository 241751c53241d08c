/** A database of its own for a test file: made empty, brought up to date by the migrations, dropped at the end. */
import { randomBytes } from 'node:crypto';
import { createDataSource, type DatabaseSettings, migrate } from '@ketnoi/persistence';
import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { testDatabaseUrl } from './test-services.js';

export interface TestDatabase {
  readonly settings: DatabaseSettings;
  /** Connected; closed by `drop`. */
  readonly dataSource: DataSource;
  /** Removes all rows and keeps the tables: quicker than another database. */
  empty(): Promise<void>;
  drop(): Promise<void>;
}

interface Wish {
  /** false = no tables at all, for tests of the migrations themselves. */
  readonly migrated?: boolean;
  readonly poolSize?: number;
}

export async function createTestDatabase({ migrated = true, poolSize = 10 }: Wish = {}): Promise<TestDatabase> {
  const url = new URL(testDatabaseUrl());
  const name = `${url.pathname.slice(1) || 'ketnoi'}_t_${randomBytes(6).toString('hex')}`;
  await administer(url, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  url.pathname = `/${name}`;
  const settings: DatabaseSettings = { url: url.href, type: url.protocol === 'mysql:' ? 'mysql' : 'mariadb', poolSize };
  const dataSource = createDataSource(settings);
  const drop = async (): Promise<void> => {
    if (dataSource.isInitialized) await dataSource.destroy();
    await administer(url, `DROP DATABASE IF EXISTS ${name}`);
  };
  try {
    await dataSource.initialize();
    if (migrated) await migrate(dataSource);
  } catch (error) {
    await drop();
    throw error;
  }
  return { settings, dataSource, drop, empty: () => emptyTables(dataSource) };
}

/** Says one thing to the server, without choosing a database: the one that is meant may not exist. */
async function administer(url: URL, statement: string): Promise<void> {
  const connection = await createConnection({
    host: url.hostname,
    port: Number(url.port) || 3306,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  });
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}

async function emptyTables(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SET foreign_key_checks = 0');
    for (const { tableName } of dataSource.entityMetadatas) await runner.query(`DELETE FROM \`${tableName}\``);
    await runner.query('SET foreign_key_checks = 1');
  } finally {
    await runner.release();
  }
}
