import { loadConfig } from '@ketnoi/config';
import { createDataSource, migrate } from '@ketnoi/persistence';

export const usage = 'usage: ketnoi migrate\nbrings the schema of DATABASE_URL up to date';

export async function run(): Promise<number> {
  const dataSource = await createDataSource(loadConfig(process.env).database).initialize();
  try {
    const done = await migrate(dataSource);
    console.log(done.length > 0 ? `migrated: ${done.join(', ')}` : 'the schema is up to date');
    return 0;
  } finally {
    await dataSource.destroy();
  }
}
