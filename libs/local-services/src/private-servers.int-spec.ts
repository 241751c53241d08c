/** The real programs: only here it shows whether a data folder that was cut off is noticed. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { stopAllChildren } from './children.mjs';
import { findDatabase } from './find-binaries.mjs';
import { startMariadb } from './mariadb.mjs';

const binaries = findDatabase(process.env);

describe('a private database', () => {
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'ketnoi-database-'))));
  afterEach(async () => {
    await stopAllChildren();
    rmSync(dir, { recursive: true, force: true });
  });

  const start = async (password: string): Promise<string> => {
    if (!binaries)
      throw new Error('MariaDB is not installed: this test needs its programs, whatever server the others use.');
    return (await startMariadb({ binaries, dir, registerDir: join(dir, 'processes'), password, forTests: true })).url;
  };

  it('begins again after a set-up that was cut off, keeps its data, and lets nobody in without the password', async () => {
    mkdirSync(join(dir, 'data.unfinished', 'mysql'), { recursive: true });
    writeFileSync(join(dir, 'data.unfinished', 'ibdata1'), 'half a file');

    const first = await createConnection((await start('first')).replace('mariadb:', 'mysql:'));
    await first.query('CREATE TABLE kept (a INT)');
    await first.end();
    await stopAllChildren();
    expect(existsSync(join(dir, 'data.unfinished'))).toBe(false);

    const url = new URL(await start('second'));
    const again = await createConnection(url.href.replace('mariadb:', 'mysql:'));
    const [tables] = await again.query("SHOW TABLES LIKE 'kept'");
    expect(tables).toHaveLength(1);
    await again.end();

    for (const [user, password] of [
      ['ketnoi', 'first'],
      ['root', ''],
      ['', ''],
    ]) {
      const attempt = createConnection({ host: url.hostname, port: Number(url.port), user, password });
      await expect(attempt).rejects.toMatchObject({ code: expect.stringContaining('DENIED') });
    }
  });
});
