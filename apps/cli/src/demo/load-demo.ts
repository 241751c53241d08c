import { type DatabaseSettings, insertRows, rows as tables, withDatabase } from '@ketnoi/persistence';
import type { DemoRows } from './demo-rows.js';

/** Writes the demo in one transaction, by bulk statements; a load that is cut off leaves nothing behind. */
export async function loadDemo(
  settings: DatabaseSettings,
  rows: DemoRows,
  onTable: (done: number, of: number) => void,
): Promise<void> {
  const names = Object.keys(rows) as (keyof DemoRows)[];
  await withDatabase(settings, async (manager) => {
    for (const [i, name] of names.entries()) {
      await insertRows(manager, tables[name] as new () => object, rows[name]);
      onTable(i + 1, names.length);
    }
  });
}
