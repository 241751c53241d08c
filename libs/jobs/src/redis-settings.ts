import { Redis, type RedisOptions } from 'ioredis';

export interface RedisSettings {
  readonly url: string;
  /** In braces, so that all keys of a queue share one slot of a Redis Cluster: `{ketnoi}`. */
  readonly prefix: string;
}

/** A connection that waits for Redis to come back instead of failing the command; queues ask for that. */
export function connectRedis(settings: RedisSettings, options: RedisOptions = {}): Redis {
  const redis = new Redis(settings.url, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(50 * times, 1_000),
    ...options,
  });
  // ioredis reconnects by itself; without a listener the first refusal would end the process.
  redis.on('error', () => undefined);
  return redis;
}
