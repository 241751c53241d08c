import { availableParallelism } from 'node:os';
import type { Config, LimitsConfig } from './config.js';
import { type Environment, readEnvironment } from './read-environment.js';

const HOUR_MS = 3_600_000;

/**
 * The configuration, read once at the start of a process.
 * @param env as process.env
 * @throws {ConfigError} naming each variable that cannot be used, its value and what to do
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = readEnvironment(env);
  return {
    nodeEnv: read.NODE_ENV,
    host: read.HOST,
    port: read.PORT,
    publicUrl: publicUrl(read, env),
    trustProxy: read.TRUST_PROXY,
    webDir: read.WEB_DIR,
    database: {
      url: read.DATABASE_URL,
      type: read.DATABASE_URL.startsWith('mysql:') ? 'mysql' : 'mariadb',
      poolSize: read.DATABASE_POOL,
    },
    redis: { url: read.REDIS_URL, prefix: `{${read.REDIS_PREFIX}}` },
    sessions: { ttlMs: read.SESSION_HOURS * HOUR_MS, secureCookies: publicUrl(read, env).startsWith('https:') },
    introspection: read.GRAPHQL_INTROSPECTION ?? read.NODE_ENV !== 'production',
    limits: limits(read),
    mail: { smtpUrl: read.SMTP_URL, dir: read.MAIL_DIR, from: read.MAIL_FROM },
    logLevel: read.LOG_LEVEL,
    workerConcurrency: read.WORKER_CONCURRENCY,
    computeThreads: read.COMPUTE_THREADS ?? Math.max(1, availableParallelism() - 1),
    demo: read.KETNOI_DEMO,
  };
}

/** Where no public address is given, the port decides it: both are preset together. */
function publicUrl(read: Environment, env: Readonly<Record<string, string | undefined>>): string {
  const url = env.PUBLIC_URL?.trim() ? read.PUBLIC_URL : `http://localhost:${read.PORT}`;
  return url.replace(/\/+$/, '');
}

function limits(read: Environment): LimitsConfig {
  return {
    depth: read.LIMIT_DEPTH,
    cost: read.LIMIT_COST,
    aliases: read.LIMIT_ALIASES,
    tokens: read.LIMIT_TOKENS,
    bodyBytes: read.LIMIT_BODY_BYTES,
    uploadBytes: read.LIMIT_UPLOAD_BYTES,
    ratePerMinute: read.LIMIT_RATE_PER_MINUTE,
    signInPerMinute: read.LIMIT_SIGN_IN_PER_MINUTE,
  };
}
