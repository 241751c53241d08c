import { type EndingReason, SessionEndings } from '@ketnoi/accounts';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { connectRedis, type RedisSettings } from '../redis-settings.js';

type Listener = (sessionIds: readonly string[], why: EndingReason) => void;

/** Announcements go over one Redis channel that every gateway listens to. */
@Injectable()
export class RedisSessionEndings extends SessionEndings implements OnModuleDestroy {
  private readonly sender: Redis;
  private receiver: Redis | null = null;
  private readonly listeners = new Set<Listener>();
  private readonly channel: string;

  constructor(private readonly settings: RedisSettings) {
    super();
    this.channel = `${settings.prefix}:session-endings`;
    // Ending a session must not wait for a Redis that is away: the message is a courtesy, the row is the truth.
    this.sender = connectRedis(settings, { maxRetriesPerRequest: 1, lazyConnect: true });
  }

  async announce(sessionIds: readonly string[], why: EndingReason = 'ended'): Promise<void> {
    if (sessionIds.length === 0) return;
    await this.sender.publish(this.channel, JSON.stringify({ sessionIds, why })).catch(() => undefined);
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    if (!this.receiver) {
      this.receiver = connectRedis(this.settings);
      this.receiver.on('message', (_channel: string, text: string) => {
        const { sessionIds, why } = JSON.parse(text) as { sessionIds: string[]; why: EndingReason };
        for (const each of this.listeners) each(sessionIds, why);
      });
      void this.receiver.subscribe(this.channel).catch(() => undefined);
    }
    return () => this.listeners.delete(listener);
  }

  onModuleDestroy(): void {
    this.receiver?.disconnect();
    this.sender.disconnect();
  }
}
