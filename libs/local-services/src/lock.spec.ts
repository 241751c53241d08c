import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockOwner, tryLock, withLock } from './lock.mjs';

const LOCK_MODULE = new URL('./lock.mjs', import.meta.url).href;

/** Another process that takes the lock, says so, and stays. */
async function holder(file: string): Promise<ChildProcess> {
  const script = `import { tryLock } from '${LOCK_MODULE}'; console.log(tryLock('${file}') ? 'holds' : 'refused'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(String(data).trim())),
  );
  expect(said).toBe('holds');
  return child;
}

describe('locks', () => {
  let dir: string;
  let file: string;

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'ketnoi-lock-'));
    file = join(dir, 'a.lock');
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('is held by one, and free again when given back', () => {
    const lock = tryLock(file);
    expect(lock).not.toBeNull();
    expect(tryLock(file)).toBeNull();
    expect(lockOwner(file)?.pid).toBe(process.pid);
    lock?.release();
    expect(lockOwner(file)).toBeNull();
    expect(tryLock(file)).not.toBeNull();
  });

  it('is not taken from a living owner, but from one that was killed', async () => {
    const other = await holder(file);
    expect(tryLock(file)).toBeNull();
    expect(lockOwner(file)?.pid).toBe(other.pid);
    const gone = new Promise((resolve) => other.once('exit', resolve));
    other.kill('SIGKILL');
    await gone;
    expect(lockOwner(file)).toBeNull();
    expect(tryLock(file)).not.toBeNull();
  });

  it.each(['', '{"pid":', '{"pid":1}', '{"pid":1,"identity":"another time"}'])(
    'takes over a lock file that names nobody (%s)',
    (content) => {
      writeFileSync(file, content);
      expect(tryLock(file)).not.toBeNull();
    },
  );

  it('lets works wait for each other', async () => {
    const other = await holder(file);
    const order: string[] = [];
    const work = withLock(file, async () => void order.push('worked'), { onWait: () => void order.push('waited') });
    await new Promise<void>((resolve) => {
      const check = setInterval(() => {
        if (order.length === 0) return;
        clearInterval(check);
        resolve();
      }, 5);
    });
    other.kill('SIGKILL');
    await work;
    expect(order).toEqual(['waited', 'worked']);
  });
});
