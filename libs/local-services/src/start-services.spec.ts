import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { ServicesUnavailable, startServices } from './start-services.mjs';

describe('startServices without any way to a database', () => {
  let dir: string;
  beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'ketnoi-services-'))));
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  const start = (env: NodeJS.ProcessEnv): ReturnType<typeof startServices> =>
    startServices({
      root: dir,
      dir,
      registerDir: join(dir, 'processes'),
      forTests: true,
      notice: () => undefined,
      env: {
        PATH: '',
        KETNOI_SERVICE_PATH: join(dir, 'nothing-here'),
        KETNOI_NO_DOCKER: '1',
        KETNOI_NO_APT: '1',
        ...env,
      },
    });

  it('says the exact commands for Debian and Ubuntu, macOS and Docker', async () => {
    const failure = await start({}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ServicesUnavailable);
    const { message } = failure as Error;
    expect(message).toContain('MariaDB (or MySQL) and Redis not found');
    expect(message).toContain(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends mariadb-server redis-server',
    );
    expect(message).toContain('brew install mariadb redis');
    expect(message).toContain('docker info');
  });

  it('names the variable whose server does not answer', async () => {
    const port = await freePort();
    await expect(start({ DATABASE_URL: `mariadb://a:b@127.0.0.1:${port}/c` })).rejects.toThrow(
      `DATABASE_URL names 127.0.0.1:${port}, where nothing of that kind answers.`,
    );
    await expect(start({ REDIS_URL: `redis://127.0.0.1:${port}` })).rejects.toThrow(
      `REDIS_URL names 127.0.0.1:${port}`,
    );
    await expect(start({ DATABASE_URL: 'somewhere' })).rejects.toThrow('DATABASE_URL is not an address');
  });
});
