import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { connectRedis, type RedisSettings } from '../redis-settings.js';

/** Whether Redis answers. */
@Injectable()
export class RedisHealth implements OnModuleDestroy {
  private readonly redis: Redis;

  constructor(settings: RedisSettings) {
    this.redis = connectRedis(settings, { maxRetriesPerRequest: 1, lazyConnect: true });
  }

  async answers(): Promise<void> {
    await this.redis.ping();
  }

  onModuleDestroy(): void {
    this.redis.disconnect();
  }
}
