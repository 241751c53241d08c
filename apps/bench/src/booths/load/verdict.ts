/** Hands a history and a dump to the checker as files, as anybody could. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataSource } from 'typeorm';
import type { BenchFair } from '../world/fair.js';
import { dumpTables } from './dump-tables.js';
import type { HistoryBook } from './history-book.js';

const CHECKER = fileURLToPath(new URL('../../booth-checker/main.js', import.meta.url));

/** How many answers cannot be true, or could not be decided. Each is told on standard error. */
export async function complaintsAbout(book: HistoryBook, dataSource: DataSource, fair: BenchFair): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'ketnoi-booths-'));
  try {
    const [history, dump] = [join(folder, 'history.jsonl'), join(folder, 'dump.json')];
    await writeFile(history, book.text());
    await writeFile(dump, JSON.stringify(await dumpTables(dataSource, fair, book.clock)));
    const { code, output } = await run(history, dump);
    if (code === 0) return 0;
    process.stderr.write(output);
    if (code === 2) throw new Error('the checker could not read what was written for it');
    return Number(/(\d+) complaints\n$/.exec(output)?.[1] ?? 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(history: string, dump: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CHECKER, history, dump], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 2 : 0, output: stdout + stderr }),
    );
  });
}
