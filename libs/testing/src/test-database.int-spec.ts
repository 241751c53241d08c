import { createTestDatabase, createTestRedis } from './index.js';

describe('createTestDatabase', () => {
  it('makes databases that do not know each other, empties and drops them', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase({ migrated: false })]);
    const tablesOf = async (database: typeof one): Promise<number> =>
      (await database.dataSource.query('SHOW TABLES')).length;
    expect(await tablesOf(one)).toBeGreaterThan(10);
    expect(await tablesOf(other)).toBe(0);

    const name = new URL(one.settings.url).pathname.slice(1);
    await one.empty();
    await one.drop();
    const left: unknown[] = await other.dataSource.query(`SHOW DATABASES LIKE '${name}'`);
    expect(left).toEqual([]);
    await other.drop();
  });
});

describe('createTestRedis', () => {
  it('empties its own corner only', async () => {
    const one = createTestRedis();
    const other = createTestRedis();
    await one.client.set(`${one.settings.prefix}:a`, '1');
    await other.client.set(`${other.settings.prefix}:a`, '2');
    await one.empty();
    expect(await one.client.get(`${one.settings.prefix}:a`)).toBeNull();
    expect(await other.client.get(`${other.settings.prefix}:a`)).toBe('2');
    await one.close();
    await other.close();
  });
});
