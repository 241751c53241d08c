import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createTestDatabase, type TestDatabase } from '@ketnoi/testing';
import { PersistenceModule } from '@ketnoi/persistence/module';

export interface Foundations {
  readonly database: TestDatabase;
  get<T>(token: abstract new (...args: never[]) => T): T;
  close(): Promise<void>;
}

/** Persistence as the apps wire it, on an empty database of its own. */
export async function foundations(): Promise<Foundations> {
  const database = await createTestDatabase();
  const app: INestApplicationContext = await NestFactory.createApplicationContext(
    PersistenceModule.forRoot(database.settings),
    { logger: ['error'], abortOnError: false },
  );
  return {
    database,
    get: (token) => app.get(token as never),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
