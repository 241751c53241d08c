import type { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';

/** Brings the schema up to date; answers with the names of what was run. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  return (await dataSource.runMigrations()).map((m) => m.name);
}

/** Takes every migration back, newest first. For tests. */
export async function migrateDown(dataSource: DataSource): Promise<void> {
  for (let i = 0; i < MIGRATIONS.length; i++) await dataSource.undoLastMigration();
}

/** The statements that would make the schema equal to the entities: none, when nobody forgot a migration. */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  return (await dataSource.driver.createSchemaBuilder().log()).upQueries.map((q) => q.query);
}
