import type { DataSource, EntityManager } from 'typeorm';

/** Rows a statement: past about 2,000 nothing is gained, and packets stay far below the server's limit. */
const CHUNK = 2_000;

/** A whole row, or one without the columns that may be null. */
export type NewRow<Row> = { [K in keyof Row as null extends Row[K] ? never : K]: Row[K] } & Partial<Row>;

/** Inserts many rows of one table by multi-row statements: one statement for each 2,000, nothing read back. */
export async function insertRows<Row extends object>(
  source: DataSource | EntityManager,
  entity: new () => Row,
  rows: readonly NewRow<Row>[],
): Promise<void> {
  const connection = 'manager' in source ? source : source.connection;
  const { tableName, columns } = connection.getMetadata(entity);
  const names = columns.map((c) => c.databaseName).join(', ');
  const asStored = (row: NewRow<Row>): unknown[] =>
    columns.map((c) => {
      const value = (row as Record<string, unknown>)[c.propertyName] ?? null;
      return c.type === 'json' && value !== null ? JSON.stringify(value) : value;
    });
  for (let from = 0; from < rows.length; from += CHUNK)
    await source.query(`INSERT INTO ${tableName} (${names}) VALUES ?`, [rows.slice(from, from + CHUNK).map(asStored)]);
}
