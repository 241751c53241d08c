import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { PublishedEvent } from '@ketnoi/kernel';
import type { Redis } from 'ioredis';
import { connectRedis, type RedisSettings } from '../redis-settings.js';
import { channelOf, FairEventPublisher, FairEventStream } from './fair-events.js';
import { PushIterator } from './push-iterator.js';

@Injectable()
export class RedisFairEventPublisher extends FairEventPublisher implements OnModuleDestroy {
  private readonly redis: Redis;

  constructor(private readonly settings: RedisSettings) {
    super();
    this.redis = connectRedis(settings);
  }

  async publish(events: readonly PublishedEvent[]): Promise<void> {
    const pipeline = this.redis.pipeline();
    for (const event of events)
      if (event.fairId !== null) pipeline.publish(channelOf(this.settings.prefix, event.fairId), JSON.stringify(event));
    await pipeline.exec();
  }

  onModuleDestroy(): void {
    this.redis.disconnect();
  }
}

/** One Redis connection a process, however many viewers; a channel is left when its last viewer leaves. */
@Injectable()
export class RedisFairEventStream extends FairEventStream implements OnModuleDestroy {
  private redis: Redis | null = null;
  private readonly viewers = new Map<string, Set<PushIterator<PublishedEvent>>>();

  constructor(private readonly settings: RedisSettings) {
    super();
  }

  subscribe(fairId: string): AsyncIterableIterator<PublishedEvent> {
    const channel = channelOf(this.settings.prefix, fairId);
    const iterator: PushIterator<PublishedEvent> = new PushIterator(() => this.leave(channel, iterator));
    const set = this.viewers.get(channel);
    if (set) set.add(iterator);
    else {
      this.viewers.set(channel, new Set([iterator]));
      void this.connection().subscribe(channel);
    }
    return iterator;
  }

  /** How many viewers are held open; 0 when all have left. */
  openViews(): number {
    let n = 0;
    for (const set of this.viewers.values()) n += set.size;
    return n;
  }

  onModuleDestroy(): void {
    for (const set of this.viewers.values()) for (const iterator of [...set]) void iterator.return();
    this.redis?.disconnect();
  }

  private leave(channel: string, iterator: PushIterator<PublishedEvent>): void {
    const set = this.viewers.get(channel);
    if (!set?.delete(iterator) || set.size > 0) return;
    this.viewers.delete(channel);
    void this.connection().unsubscribe(channel);
  }

  private connection(): Redis {
    if (!this.redis) {
      this.redis = connectRedis(this.settings);
      this.redis.on('message', (channel: string, text: string) => {
        const event = revive(text);
        for (const iterator of this.viewers.get(channel) ?? []) iterator.push(event);
      });
    }
    return this.redis;
  }
}

function revive(text: string): PublishedEvent {
  const event = JSON.parse(text) as PublishedEvent & { at: string };
  return { ...event, at: new Date(event.at) };
}
