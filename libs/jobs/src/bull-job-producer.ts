import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { CATALOGUE, type JobName, QUEUES, type QueueName } from './catalogue.js';
import { type Bell, JobProducer } from './job-producer.js';
import { connectRedis, type RedisSettings } from './redis-settings.js';

@Injectable()
export class BullJobProducer extends JobProducer implements OnApplicationShutdown {
  private readonly redis: Redis;
  private readonly queues: ReadonlyMap<QueueName, Queue>;

  constructor(settings: RedisSettings) {
    super();
    this.redis = connectRedis(settings);
    this.queues = new Map(
      QUEUES.map((name) => [name, new Queue(name, { connection: this.redis, prefix: settings.prefix })]),
    );
    for (const queue of this.queues.values()) queue.on('error', () => undefined);
  }

  async ring<N extends JobName>({ job, data, jobId, requestId = null }: Bell<N>): Promise<void> {
    await this.queues.get(CATALOGUE[job].queue)?.add(
      job,
      { data, requestId },
      {
        jobId,
        // Tried once, and a finished id is free again: whether there is more to do is written in rows, and the sweeper
        // rings for them every two seconds.
        attempts: 1,
        removeOnComplete: true,
        removeOnFail: true,
      },
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((q) => q.close()));
    this.redis.disconnect();
  }
}
