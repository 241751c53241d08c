/** The environment of gateway, worker and commands in the demo. What the person set themselves stands. */
import { createHash } from 'node:crypto';
import { ROOT, inLocal } from './project.mjs';

/**
 * @param {{ databaseUrl: string, redisUrl: string, port: number, url: string, password: string, given: NodeJS.ProcessEnv }} demo
 * @returns {NodeJS.ProcessEnv}
 */
export function demoSettings({ databaseUrl, redisUrl, port, url, password, given }) {
  return {
    // As people would run it, but for the schema, which newcomers want to look at.
    NODE_ENV: 'production',
    GRAPHQL_INTROSPECTION: 'true',
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    MAIL_DIR: inLocal('mail'),
    // A Redis that somebody named may serve others too.
    REDIS_PREFIX: `ketnoi-demo-${createHash('sha256').update(ROOT).digest('hex').slice(0, 8)}`,
    ...given,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    KETNOI_DEMO: 'true',
    KETNOI_DEMO_PASSWORD: password,
    KETNOI_DEMO_URL: url,
  };
}
