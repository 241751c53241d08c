import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endLeftovers, startChild, stopAllChildren } from './children.mjs';
import { identityOf } from './process-identity.mjs';

const CHILDREN_MODULE = new URL('./children.mjs', import.meta.url).href;
const STAY = 'setInterval(() => {}, 1000)';

describe('children', () => {
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'ketnoi-children-'))));
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  const stay = (script = STAY): ReturnType<typeof startChild> =>
    startChild({
      name: 'stayer',
      command: process.execPath,
      args: ['-e', script],
      registerDir: dir,
      cwd: dir,
      logFile: join(dir, 'log'),
    });

  it('ends its children, latest first, and forgets them', async () => {
    const [first, second] = [stay(), stay()];
    const ends: string[] = [];
    void first.exited.then(() => ends.push('first'));
    void second.exited.then(() => ends.push('second'));
    expect(readdirSync(dir)).toContain(`${process.pid}.json`);
    await stopAllChildren();
    expect(ends).toEqual(['second', 'first']);
    expect(existsSync(join(dir, `${process.pid}.json`))).toBe(false);
    expect(identityOf(first.pid)).toBeNull();
  });

  it('insists when asking does not help', async () => {
    const child = stay(`process.on('SIGTERM', () => {}); process.stdout.write('deaf'); ${STAY}`);
    await child.stop(50);
    await expect(child.exited).resolves.toMatchObject({ code: null });
    expect(identityOf(child.pid)).toBeNull();
  });

  it('tells of a command that does not exist', async () => {
    const child = startChild({ name: 'none', command: join(dir, 'no-such'), args: [], registerDir: dir, cwd: dir });
    await expect(child.exited).resolves.toEqual({ code: 127, signal: null });
    await child.stop();
  });

  it('ends what a killed owner left, and not what a living owner has', async () => {
    const mine = stay();
    const script = `import { startChild } from '${CHILDREN_MODULE}';
      const child = startChild({ name: 'orphan', command: process.execPath, args: ['-e', '${STAY}'], registerDir: '${dir}', cwd: '${dir}' });
      console.log(child.pid); setInterval(() => {}, 1000);`;
    const owner = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const orphan = await new Promise<number>((resolve) => owner.stdout.once('data', (data) => resolve(Number(data))));

    expect(await endLeftovers(dir)).toEqual([]);
    expect(identityOf(orphan)).not.toBeNull();

    const gone = new Promise((resolve) => owner.once('exit', resolve));
    owner.kill('SIGKILL');
    await gone;
    expect(await endLeftovers(dir)).toEqual(['orphan']);
    expect(identityOf(orphan)).toBeNull();
    expect(identityOf(mine.pid)).not.toBeNull();
    await mine.stop();
  });
});
