import { createTestDatabase, type TestDatabase } from '@ketnoi/testing';
import { migrate, migrateDown, schemaDrift } from '@ketnoi/persistence';

describe('the migrations', () => {
  let database: TestDatabase;
  const tables = async (): Promise<string[]> => {
    const rows: { name: string }[] = await database.dataSource.query(
      'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY 1',
    );
    return rows.map((r) => r.name);
  };

  beforeAll(async () => {
    database = await createTestDatabase({ migrated: false });
  });
  afterAll(() => database.drop());

  it('make what the entities say, twice are no more than once, and can be taken back', async () => {
    expect((await migrate(database.dataSource)).length).toBeGreaterThan(0);
    expect(await migrate(database.dataSource)).toEqual([]);
    expect(await tables()).toHaveLength(database.dataSource.entityMetadatas.length + 1);
    expect(await schemaDrift(database.dataSource)).toEqual([]);
    await migrateDown(database.dataSource);
    expect(await tables()).toEqual(['migrations']);
  });

  it('notice a column that no migration made', async () => {
    await migrate(database.dataSource);
    await database.dataSource.query('ALTER TABLE halls DROP COLUMN ordinal');
    expect(await schemaDrift(database.dataSource)).not.toEqual([]);
  });
});
