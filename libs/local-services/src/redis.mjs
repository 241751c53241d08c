/** A private Redis server: own port on the loopback address, own password, nothing written to disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redisAnswers, waitForAnswer } from './answers.mjs';
import { startChild } from './children.mjs';
import { freePort } from './ports.mjs';

/** @typedef {import('./children.mjs').Child} Child */

/**
 * @param {{ binary: string, dir: string, registerDir: string, password: string }} what
 * @returns {Promise<{ url: string, child: Child }>}
 */
export async function startRedis({ binary, dir, registerDir, password }) {
  mkdirSync(dir, { recursive: true });
  const logFile = join(dir, 'redis.log');
  const configFile = join(dir, 'redis.conf');
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    // A file, because a password on the command line can be read by everybody on the machine.
    writeFileSync(configFile, redisConfig({ port, dir, password }), { mode: 0o600 });
    const child = startChild({ name: 'Redis', command: binary, args: [configFile], registerDir, cwd: dir, logFile });
    const alive = () => child.process.exitCode === null && child.process.signalCode === null && child.pid > 0;
    if (await waitForAnswer(() => redisAnswers({ host: '127.0.0.1', port }), { timeoutMs: 20_000, alive })) {
      return { url: `redis://:${password}@127.0.0.1:${port}`, child };
    }
    await child.stop(2_000);
    if (attempt === 3) throw new Error(`Redis does not start; see ${logFile}.`);
  }
}

/** @param {{ port: number, dir: string, password: string }} what */
function redisConfig({ port, dir, password }) {
  return [
    `port ${port}`,
    'bind 127.0.0.1',
    `dir "${dir}"`,
    `requirepass ${password}`,
    'save ""',
    'appendonly no',
    // Queues must never lose a key to make room.
    'maxmemory-policy noeviction',
    '',
  ].join('\n');
}
