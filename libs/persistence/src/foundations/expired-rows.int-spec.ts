import { Ids } from '@ketnoi/kernel';
import { createTestDatabase, type TestDatabase } from '@ketnoi/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PersistenceModule } from '../persistence.module.js';
import { EXPIRED, ExpiredRows } from './expired-rows.js';

let database: TestDatabase;
let app: INestApplicationContext;
beforeAll(async () => {
  database = await createTestDatabase();
  app = await NestFactory.createApplicationContext(PersistenceModule.forRoot(database.settings), { logger: ['error'] });
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

const HOUR = 3_600_000;

/** A link that ends so many hours from now. */
async function link(hours: number): Promise<string> {
  const id = app.get(Ids).next();
  const end = new Date(Date.now() + hours * HOUR);
  await database.dataSource.query(
    `INSERT INTO share_links (token_hash, id, fair_id, person_id, kind, made_with, created_at, expires_at)
     VALUES (?, ?, ?, ?, 'agenda', ?, ?, ?)`,
    [id, id, id, id, id, end, end],
  );
  return id;
}

const links = async (): Promise<string[]> => {
  const rows: { id: string }[] = await database.dataSource.query('SELECT id FROM share_links ORDER BY expires_at');
  return rows.map(({ id }) => id);
};

describe('rows that outlived their use', () => {
  it('are deleted, no more at once than was said, and what is still used stays', async () => {
    const [eldest, elder, old, open] = [await link(-4), await link(-3), await link(-2), await link(1)];
    expect(await links()).toEqual([eldest, elder, old, open]);
    await app.get(ExpiredRows).clear(2);
    expect((await links()).length).toBe(2);
    await app.get(ExpiredRows).clear(2);
    expect(await links()).toEqual([open]);
  });

  it('are links to sign in by, too, once their time is over', async () => {
    const add = async (hours: number): Promise<string> => {
      const id = app.get(Ids).next();
      await database.dataSource.query(
        `INSERT INTO sign_in_links (token_hash, id, person_id, fair_id, purpose, created_at, expires_at)
         VALUES (?, ?, ?, ?, 'sign-in', UTC_TIMESTAMP(3), ?)`,
        [id, id, id, id, new Date(Date.now() + hours * HOUR)],
      );
      return id;
    };
    const [, open] = [await add(-1), await add(1)];
    await app.get(ExpiredRows).clear(9);
    expect(await database.dataSource.query('SELECT id FROM sign_in_links')).toEqual([{ id: open }]);
  });

  it('are found by an index each', async () => {
    for (const rows of EXPIRED) {
      const plan: { possible_keys: string | null }[] = await database.dataSource.query(
        `EXPLAIN DELETE FROM ${rows} LIMIT 5`,
      );
      expect([rows, plan[0].possible_keys]).toEqual([rows, expect.any(String)]);
    }
  });
});
