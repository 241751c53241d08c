/**
 * A database and a Redis for one purpose (the demo, the tests): what the environment names, else private instances from
 * local binaries, else Docker Compose, else packages installed first. A server that nobody named is never touched.
 */
import { join } from 'node:path';
import { canInstallByApt, installByApt, APT_PACKAGES } from './apt.mjs';
import { databaseAnswers, redisAnswers } from './answers.mjs';
import { dockerAnswers, startByDocker } from './docker.mjs';
import { findDatabase, findRedis } from './find-binaries.mjs';
import { startMariadb, statementLog } from './mariadb.mjs';
import { startRedis } from './redis.mjs';
import { howToGetServices } from './remedies.mjs';
import { keptSecrets } from './secrets.mjs';

/**
 * @typedef {object} Services
 * @property {string} databaseUrl
 * @property {string} redisUrl
 * @property {string} origin for people: where they come from
 * @property {boolean} keepsData whether the next start will find what this one stored
 * @property {string | null} statements the file with every statement sent, for tests on a private server
 * @property {() => Promise<void>} stop ends what was started here, nothing else
 */
/**
 * @typedef {object} ServiceWish
 * @property {string} root the checkout
 * @property {string} dir where data and logs of this purpose lie
 * @property {string} registerDir
 * @property {boolean} forTests fast rather than durable
 * @property {NodeJS.ProcessEnv} env
 * @property {(text: string) => void} notice
 */

export class ServicesUnavailable extends Error {}

/**
 * @param {ServiceWish} wish
 * @returns {Promise<Services>}
 * @throws {ServicesUnavailable} with what to do about it
 */
export async function startServices(wish) {
  const { env } = wish;
  if (env.DATABASE_URL) await mustAnswer('DATABASE_URL', env.DATABASE_URL, 3306, databaseAnswers);
  if (env.REDIS_URL) await mustAnswer('REDIS_URL', env.REDIS_URL, 6379, redisAnswers);
  if (env.DATABASE_URL && env.REDIS_URL) {
    return {
      databaseUrl: env.DATABASE_URL,
      redisUrl: env.REDIS_URL,
      origin: 'as given by DATABASE_URL and REDIS_URL',
      keepsData: true,
      statements: null,
      stop: async () => {},
    };
  }
  const { servicePassword: password } = keptSecrets(join(wish.dir, 'secrets.json'), ['servicePassword']);
  const missing = missingBinaries(env);
  if (missing.length > 0) {
    if (await dockerAnswers(env)) {
      const started = await startByDocker({ root: wish.root, dir: wish.dir, password, env });
      return {
        databaseUrl: env.DATABASE_URL ?? started.databaseUrl,
        redisUrl: env.REDIS_URL ?? started.redisUrl,
        origin: 'from Docker Compose',
        keepsData: Boolean(env.DATABASE_URL),
        statements: null,
        stop: started.stop,
      };
    }
    if (!canInstallByApt(env)) throw new ServicesUnavailable(howToGetServices(missing));
    wish.notice(
      `${missing.join(' and ')} not found: installing the packages ${APT_PACKAGES.join(' and ')} (apt-get, as root).`,
    );
    await installByApt(env);
    if (missingBinaries(env).length > 0) throw new ServicesUnavailable(howToGetServices(missingBinaries(env)));
  }
  return startLocally(wish, password);
}

/** @param {NodeJS.ProcessEnv} env */
function missingBinaries(env) {
  return [
    ...(env.DATABASE_URL || findDatabase(env) ? [] : ['MariaDB (or MySQL)']),
    ...(env.REDIS_URL || findRedis(env) ? [] : ['Redis']),
  ];
}

/**
 * @param {ServiceWish} wish
 * @param {string} password
 * @returns {Promise<Services>}
 */
async function startLocally({ dir, registerDir, forTests, env }, password) {
  const binaries = env.DATABASE_URL ? null : findDatabase(env);
  const redisBinary = env.REDIS_URL ? null : findRedis(env);
  const starting = await Promise.allSettled([
    binaries ? startMariadb({ binaries, dir: join(dir, 'database'), registerDir, password, forTests }) : null,
    redisBinary ? startRedis({ binary: redisBinary, dir: join(dir, 'redis'), registerDir, password }) : null,
  ]);
  const started = starting.flatMap((outcome) =>
    outcome.status === 'fulfilled' && outcome.value ? [outcome.value] : [],
  );
  const stop = async () => void (await Promise.all(started.map(({ child }) => child.stop(20_000))));
  const failed = starting.find((outcome) => outcome.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const [database, redis] = starting.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : null));
  const databaseUrl = database?.url ?? env.DATABASE_URL ?? '';
  const redisUrl = redis?.url ?? env.REDIS_URL ?? '';
  return {
    databaseUrl,
    redisUrl,
    origin: `private ${started.map(({ child }) => child.name).join(' and ')} on free ports`,
    keepsData: true,
    statements: binaries && forTests ? statementLog(join(dir, 'database')) : null,
    stop,
  };
}

/**
 * @param {string} variable
 * @param {string} value
 * @param {number} usualPort
 * @param {(where: { host: string, port: number }) => Promise<boolean>} answers
 */
async function mustAnswer(variable, value, usualPort, answers) {
  let url;
  try {
    url = new URL(value);
  } catch {
    throw new ServicesUnavailable(
      `${variable} is not an address: write it like mariadb://user:password@host:3306/name.`,
    );
  }
  const where = { host: url.hostname, port: Number(url.port) || usualPort };
  if (url.protocol === 'rediss:') return;
  if (!(await answers(where))) {
    throw new ServicesUnavailable(
      `${variable} names ${where.host}:${where.port}, where nothing of that kind answers. Start that server, or unset ${variable} to get a private one.`,
    );
  }
}
