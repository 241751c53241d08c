/** Whether a COMMIT waits until it lies on the disk. Asks for the right to set the server's variables. */
import type { DataSource } from 'typeorm';

export type Durability = 'durable' | 'not durable';

/** What the server is set to while work runs; set back afterwards. 2 survives a crash of the server, not a power cut. */
const FLUSH: Readonly<Record<Durability, number>> = { durable: 1, 'not durable': 2 };

export async function withDurability<T>(
  dataSource: DataSource,
  durability: Durability,
  work: () => Promise<T>,
): Promise<T> {
  const [{ was }]: { was: number }[] = await dataSource.query('SELECT @@innodb_flush_log_at_trx_commit AS was');
  await dataSource.query(`SET GLOBAL innodb_flush_log_at_trx_commit = ${FLUSH[durability]}`);
  try {
    return await work();
  } finally {
    await dataSource.query(`SET GLOBAL innodb_flush_log_at_trx_commit = ${was}`);
  }
}
