/**
 * What a burst really sends to the database, as the server itself wrote it down, cut into pieces that belong on one
 * connection: a transaction from its first word to its COMMIT, or one statement outside of any.
 */
import type { DataSource } from 'typeorm';

export interface StatementTape {
  readonly pieces: readonly (readonly string[])[];
  /** Tables that the pieces add rows to. */
  readonly tables: readonly string[];
}

interface LoggedRow {
  thread_id: number | string;
  argument: string | Buffer;
}

/** Asks for the right to switch the server's general log. */
export async function recordStatements(dataSource: DataSource, work: () => Promise<unknown>): Promise<StatementTape> {
  const [was]: { output: string; general: number }[] = await dataSource.query(
    'SELECT @@GLOBAL.log_output AS output, @@GLOBAL.general_log AS general',
  );
  await dataSource.query("SET GLOBAL log_output = 'TABLE'");
  await dataSource.query('TRUNCATE TABLE mysql.general_log');
  await dataSource.query('SET GLOBAL general_log = 1');
  try {
    await work();
  } finally {
    await dataSource.query(`SET GLOBAL general_log = ${was.general}`);
    await dataSource.query('SET GLOBAL log_output = ?', [was.output]);
  }
  const rows: LoggedRow[] = await dataSource.query(
    "SELECT thread_id, argument FROM mysql.general_log WHERE command_type = 'Query'",
  );
  await dataSource.query('TRUNCATE TABLE mysql.general_log');
  return tapeOf(rows.map(({ thread_id, argument }) => ({ thread: String(thread_id), sql: String(argument) })));
}

export function tapeOf(log: readonly { readonly thread: string; readonly sql: string }[]): StatementTape {
  const pieces: string[][] = [];
  const open = new Map<string, string[]>();
  for (const { thread, sql } of log) {
    if (/^SET GLOBAL/i.test(sql)) continue;
    const piece = open.get(thread);
    if (piece) piece.push(sql);
    else pieces.push(open.set(thread, [sql]).get(thread) ?? []);
    const begun = open.get(thread) ?? [];
    const goesOn =
      /^SET (SESSION )?TRANSACTION/i.test(sql) || begun.some((said) => /^(START TRANSACTION|BEGIN)/i.test(said));
    if (!goesOn || /^(COMMIT|ROLLBACK)/i.test(sql)) open.delete(thread);
  }
  const tables = pieces.flat().flatMap((sql) => /^INSERT INTO (\w+)/i.exec(sql)?.[1] ?? []);
  return { pieces, tables: [...new Set(tables)] };
}
