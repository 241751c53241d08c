/** The peer: the statements of a burst sent bare, by as many connections, without a program in between. */
import { type Connection, createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import type { StatementTape } from './statement-tape.js';

/** Seconds for all pieces, the tables emptied beforehand. A statement that is refused, as many a loser's is, counts too. */
export async function replay(
  { pieces, tables }: StatementTape,
  { dataSource, url, connections }: { dataSource: DataSource; url: string; connections: number },
): Promise<number> {
  for (const table of tables) await dataSource.query(`DELETE FROM ${table}`);
  const hands = await Promise.all(Array.from({ length: connections }, () => connect(url)));
  try {
    let next = 0;
    const began = performance.now();
    await Promise.all(
      hands.map(async (hand) => {
        for (let i = next++; i < pieces.length; i = next++)
          for (const sql of pieces[i]) await hand.query(sql).catch(() => undefined);
      }),
    );
    return (performance.now() - began) / 1000;
  } finally {
    await Promise.all(hands.map((hand) => hand.end()));
  }
}

function connect(address: string): Promise<Connection> {
  const url = new URL(address);
  return createConnection({
    host: url.hostname,
    port: Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    timezone: 'Z',
    charset: 'utf8mb4_unicode_520_ci',
  });
}
