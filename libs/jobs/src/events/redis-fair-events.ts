import { Injectable, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import type { PublishedEvent } from '@ketnoi/kernel';
import type { Redis } from 'ioredis';
import { connectRedis, type RedisSettings } from '../redis-settings.js';
import { channelOf, FairEventPublisher, FairEventStream, type LiveEvents } from './fair-events.js';
import { PushIterator } from './push-iterator.js';

@Injectable()
export class RedisFairEventPublisher extends FairEventPublisher implements OnApplicationShutdown {
  private readonly redis: Redis;

  constructor(private readonly settings: RedisSettings) {
    super();
    this.redis = connectRedis(settings);
  }

  async publish(events: readonly PublishedEvent[]): Promise<void> {
    const pipeline = this.redis.pipeline();
    for (const event of events)
      if (event.fairId !== null) pipeline.publish(channelOf(this.settings.prefix, event.fairId), JSON.stringify(event));
    // A pipeline resolves even when single commands were refused; an event that did not go out must not count as told.
    for (const [error] of (await pipeline.exec()) ?? []) if (error) throw error;
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}

/** One Redis connection a process, however many viewers; a channel is left when its last viewer leaves. */
@Injectable()
export class RedisFairEventStream extends FairEventStream implements OnModuleDestroy {
  private redis: Redis | null = null;
  private readonly channels = new Map<string, { viewers: Set<Viewer>; listening: Promise<void> }>();

  constructor(private readonly settings: RedisSettings) {
    super();
  }

  subscribe(fairId: string): LiveEvents {
    const name = channelOf(this.settings.prefix, fairId);
    let channel = this.channels.get(name);
    if (!channel) {
      const listening = this.connection()
        .subscribe(name)
        .then(() => undefined);
      this.channels.set(name, (channel = { viewers: new Set(), listening }));
    }
    const viewer: Viewer = new Viewer(channel.listening, () => this.leave(name, viewer));
    channel.viewers.add(viewer);
    return viewer;
  }

  /** How many viewers are held open; 0 when all have left. */
  openViews(): number {
    let n = 0;
    for (const { viewers } of this.channels.values()) n += viewers.size;
    return n;
  }

  onModuleDestroy(): void {
    for (const { viewers } of this.channels.values()) for (const viewer of [...viewers]) void viewer.return();
    this.redis?.disconnect();
  }

  private leave(name: string, viewer: Viewer): void {
    const viewers = this.channels.get(name)?.viewers;
    if (!viewers?.delete(viewer) || viewers.size > 0) return;
    this.channels.delete(name);
    void this.connection()
      .unsubscribe(name)
      .catch(() => undefined);
  }

  private connection(): Redis {
    if (!this.redis) {
      this.redis = connectRedis(this.settings);
      this.redis.on('message', (name: string, text: string) => {
        const event = revive(text);
        for (const viewer of this.channels.get(name)?.viewers ?? []) viewer.push(event);
      });
    }
    return this.redis;
  }
}

class Viewer extends PushIterator<PublishedEvent> implements LiveEvents {
  constructor(
    readonly listening: Promise<void>,
    onEnd: () => void,
  ) {
    super(onEnd);
  }
}

function revive(text: string): PublishedEvent {
  const event = JSON.parse(text) as PublishedEvent & { at: string };
  return { ...event, at: new Date(event.at) };
}
