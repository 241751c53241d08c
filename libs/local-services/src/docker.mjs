/** MariaDB and Redis from Docker Compose, where no local binaries exist but an engine answers. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { freePort } from './ports.mjs';

/**
 * A docker command on the PATH does not mean that an engine runs: ask it.
 * @param {NodeJS.ProcessEnv} env KETNOI_NO_DOCKER forbids it
 * @returns {Promise<boolean>}
 */
export async function dockerAnswers(env) {
  if (env.KETNOI_NO_DOCKER) return false;
  const info = await docker(['info', '--format', '{{.ServerVersion}}'], env, 10_000);
  if (info.code !== 0) return false;
  return (await docker(['compose', 'version'], env, 10_000)).code === 0;
}

/**
 * @param {{ root: string, dir: string, password: string, env: NodeJS.ProcessEnv }} what
 * @returns {Promise<{ databaseUrl: string, redisUrl: string, stop: () => Promise<void> }>}
 */
export async function startByDocker({ root, dir, password, env }) {
  const project = `ketnoi-${createHash('sha256').update(dir).digest('hex').slice(0, 10)}`;
  const databasePort = await freePort();
  const redisPort = await freePort();
  const settings = {
    ...env,
    KETNOI_DATABASE_PORT: String(databasePort),
    KETNOI_REDIS_PORT: String(redisPort),
    KETNOI_SERVICE_PASSWORD: password,
  };
  const compose = (/** @type {string[]} */ ...args) =>
    docker(['compose', '-p', project, '-f', join(root, 'docker/services.yml'), ...args], settings, 600_000);
  // Containers of a start that was killed still hold the ports of that time.
  await compose('down');
  const up = await compose('up', '--detach', '--wait');
  if (up.code !== 0) {
    await compose('down');
    throw new Error(`docker compose up failed:\n${up.output}`);
  }
  return {
    databaseUrl: `mariadb://root:${password}@127.0.0.1:${databasePort}/ketnoi`,
    redisUrl: `redis://:${password}@127.0.0.1:${redisPort}`,
    stop: async () => void (await compose('down')),
  };
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {number} timeout in milliseconds
 * @returns {Promise<{ code: number, output: string }>}
 */
function docker(args, env, timeout) {
  return new Promise((resolve) => {
    execFile('docker', args, { env, timeout, encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, output: stderr || stdout });
    });
  });
}
