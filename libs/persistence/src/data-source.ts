import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations/index.js';
import { SnakeCaseNaming } from './naming.js';

export interface DatabaseSettings {
  /** mysql://user:password@host:port/database */
  readonly url: string;
  /** Which server it is: TypeORM's schema comparison differs between the two. */
  readonly type: 'mariadb' | 'mysql';
  readonly poolSize: number;
}

/** A data source that never changes the schema by itself. UTC on the wire; strict SQL like MySQL's on every connection. */
export function createDataSource(settings: DatabaseSettings): DataSource {
  const options: DataSourceOptions = {
    type: settings.type,
    url: settings.url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    timezone: 'Z',
    charset: 'utf8mb4_unicode_520_ci',
    supportBigNumbers: true,
    bigNumberStrings: false,
    poolSize: settings.poolSize,
    extra: {
      connectionLimit: settings.poolSize,
      // An abandoned pool slot must not hang a request for ever.
      connectTimeout: 10_000,
    },
  };
  return new DataSource(options);
}
