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

/** Everything that the server is sent while `work` runs, whoever sends it. Asks for the right to switch its general log. */
export async function recordStatements<T>(
  dataSource: DataSource,
  work: () => Promise<T>,
): Promise<{ readonly tape: StatementTape; readonly result: T }> {
  const [was]: { output: string; general: number }[] = await dataSource.query(
    'SELECT @@GLOBAL.log_output AS output, @@GLOBAL.general_log AS general',
  );
  await dataSource.query("SET GLOBAL log_output = 'TABLE'");
  await dataSource.query('TRUNCATE TABLE mysql.general_log');
  await dataSource.query('SET GLOBAL general_log = 1');
  const result = await work().finally(async () => {
    await dataSource.query(`SET GLOBAL general_log = ${was.general}`);
    await dataSource.query('SET GLOBAL log_output = ?', [was.output]);
  });
  const rows: LoggedRow[] = await dataSource.query(
    "SELECT thread_id, argument FROM mysql.general_log WHERE command_type = 'Query'",
  );
  await dataSource.query('TRUNCATE TABLE mysql.general_log');
  const log = rows.map(({ thread_id, argument }) => ({ thread: String(thread_id), sql: String(argument) }));
  return { tape: tapeOf(log), result };
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
