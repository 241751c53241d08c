import type { DataSource } from 'typeorm';

/** `await put('table (columns)', rows)` */
export const insertInto =
  (dataSource: DataSource) =>
  async (into: string, rows: readonly (readonly unknown[])[]): Promise<void> => {
    await dataSource.query(`INSERT INTO ${into} VALUES ?`, [rows]);
  };
