/**
 * Before the browser specs, once: a database of its own with the fictional fairs, a gateway and a worker from dist/, as
 * `npm run demo` has them. Specs find them through `theWorld()`.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'mysql2/promise';
import { findChromium } from '../../../../libs/local-services/src/index.mjs';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const PASSWORD = 'a password for tests';
/** On a machine that is busy with other tests. */
const READY_MS = 120_000;

/** @type {import('node:child_process').ChildProcess[]} */
const servers = [];

export default async function startWorld() {
  // Somebody at work on a page may keep one standing between runs.
  if (process.env.WEB_WORLD) return;
  const chromium = findChromium(process.env);
  const { TEST_DATABASE_URL: given, TEST_REDIS_URL: redisUrl } = process.env;
  if (!chromium || !given || !redisUrl) {
    process.env.WEB_WORLD = JSON.stringify({ missing: chromium ? 'TEST_DATABASE_URL and TEST_REDIS_URL' : 'Chromium' });
    return;
  }
  const name = `web_${randomBytes(6).toString('hex')}`;
  const databaseUrl = new URL(given);
  await sql(given, `CREATE DATABASE ${name}`);
  databaseUrl.pathname = `/${name}`;
  const dir = mkdtempSync(join(tmpdir(), 'web-world-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    DATABASE_URL: databaseUrl.href,
    REDIS_URL: redisUrl,
    REDIS_PREFIX: name,
    PORT: String(port),
    PUBLIC_URL: url,
    MAIL_DIR: join(dir, 'mail'),
    WEB_DIR: join(ROOT, 'dist/web'),
    LIMIT_SIGN_IN_PER_MINUTE: '1000',
    KETNOI_DEMO: 'true',
    KETNOI_DEMO_PASSWORD: PASSWORD,
    KETNOI_DEMO_URL: url,
  };
  globalThis.endWorld = async () => {
    for (const server of servers) server.kill('SIGTERM');
    await Promise.all(servers.map((server) => server.exitCode ?? new Promise((done) => server.once('exit', done))));
    await sql(given, `DROP DATABASE ${name}`);
  };
  try {
    await run(['cli', 'migrate'], env, dir);
    await run(['cli', 'demo-load', '--scale', '1', '--seed', '1'], env, dir);
    for (const app of ['gateway', 'worker']) servers.push(start([app], env, dir));
    await ready(url);
  } catch (error) {
    await globalThis.endWorld();
    throw error;
  }
  process.env.WEB_WORLD = JSON.stringify({ url, chromium, password: PASSWORD, databaseUrl: databaseUrl.href, dir });
}

/** @param {string} url @param {string} statement */
async function sql(url, statement) {
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:').replace(/\/[^/]*$/, '/'));
  await connection.query(statement);
  await connection.end();
}

/** @param {string[]} words @param {NodeJS.ProcessEnv} env @param {string} dir */
function start([app, ...words], env, dir) {
  const log = openSync(join(dir, `${app}.log`), 'a');
  return spawn(process.execPath, [join(ROOT, `dist/apps/${app}/src/main.js`), ...words], {
    cwd: ROOT,
    env,
    stdio: ['ignore', log, log],
  });
}

/** @param {string[]} words @param {NodeJS.ProcessEnv} env @param {string} dir */
async function run(words, env, dir) {
  const code = await new Promise((done) => start(words, env, dir).once('exit', done));
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}; see ${dir}`);
}

/** @param {string} url */
async function ready(url) {
  for (const until = Date.now() + READY_MS; Date.now() < until;) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`the gateway of the browser tests is not ready after ${READY_MS / 1_000} s`);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}
