/** A corner of the test Redis: keys under a prefix of its own, so that tests at the same time do not meet. */
import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { testRedisUrl } from './test-services.js';

export interface TestRedis {
  /** As the jobs want it. */
  readonly settings: { readonly url: string; readonly prefix: string };
  /** Closed by `close`. */
  readonly client: Redis;
  /** Forgets everything under the prefix: what losing Redis looks like to an app. */
  empty(): Promise<void>;
  /** Empties and disconnects. */
  close(): Promise<void>;
}

export function createTestRedis(): TestRedis {
  const settings = { url: testRedisUrl(), prefix: `{t-${randomBytes(6).toString('hex')}}` };
  const client = new Redis(settings.url, { maxRetriesPerRequest: 3 });
  const empty = async (): Promise<void> => {
    let cursor = '0';
    do {
      const [next, keys] = await client.scan(cursor, 'MATCH', `${settings.prefix}*`, 'COUNT', 1_000);
      if (keys.length > 0) await client.del(...keys);
      cursor = next;
    } while (cursor !== '0');
  };
  return {
    settings,
    client,
    empty,
    close: async () => {
      await empty();
      await client.quit();
    },
  };
}
