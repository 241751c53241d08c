/** The real apps from dist/, as processes of their own, configured as in production: its limits, its pool, its log. */
import type { DatabaseSettings } from '@ketnoi/persistence';
import { type AppProcess, eventually, freePort, startApp } from '@ketnoi/testing';
import { loadConfig } from '@ketnoi/config';

export interface Servers {
  /** http://127.0.0.1:port of each gateway. */
  readonly urls: readonly string[];
  stop(): Promise<void>;
}

const SKEWED_CLOCK = new URL('./skewed-clock/main.js', import.meta.url).href;
const READY_MS = 120_000;

/** One gateway for each number: by how many milliseconds its clock is wrong. */
export async function startServers(
  database: DatabaseSettings,
  { clockSkewsMs, worker }: { clockSkewsMs: readonly number[]; worker: boolean },
): Promise<Servers> {
  const running: AppProcess[] = [];
  const killAll = (): void => running.forEach((app) => app.signal('SIGKILL'));
  process.once('exit', killAll);
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((app) => app.stop()));
    process.removeListener('exit', killAll);
  };
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    REDIS_URL: loadConfig(process.env).redis.url,
    REDIS_PREFIX: new URL(database.url).pathname.slice(1),
  };
  try {
    const urls: string[] = [];
    for (const skewMs of clockSkewsMs) {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const skewed = { BENCH_CLOCK_SKEW_MS: String(skewMs), NODE_OPTIONS: `--import ${SKEWED_CLOCK}` };
      running.push(
        startApp('gateway', { ...env, PORT: String(port), PUBLIC_URL: url, ...(skewMs === 0 ? {} : skewed) }),
      );
      urls.push(url);
    }
    if (worker) running.push(startApp('worker', { ...env, PUBLIC_URL: urls[0] }));
    await Promise.all(urls.map((url, i) => untilReady(url, running[i])));
    return { urls, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilReady(url: string, gateway: AppProcess): Promise<void> {
  const ready = async (): Promise<boolean> => (await fetch(`${url}/health/ready`)).ok;
  const ended = gateway.exited.then(() => {
    throw new Error(`A gateway ended by itself. It said:\n${gateway.output().slice(-3_000)}`);
  });
  await Promise.race([eventually(ready, { timeoutMs: READY_MS, everyMs: 50, what: `${url} to be ready` }), ended]);
}
