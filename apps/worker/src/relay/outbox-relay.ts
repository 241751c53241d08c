import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { FairEventPublisher, JobProducer } from '@ketnoi/jobs';
import { Leases, OutboxFeed } from '@ketnoi/persistence';
import { allocationJobOf } from './allocation-jobs.js';
import { bellsOf } from './event-jobs.js';

const LEASE = 'outbox-relay';
const LEASE_SECONDS = 6;
const BATCH = 500;
const IDLE_MS = 60;

/**
 * Carries events from the outbox to live views and jobs. One relay at a time has the lease, so that versions have no
 * gaps and come in order. An event goes out at least once: it is let go of only after everybody was told.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(OutboxRelay.name);
  private readonly holder = randomUUID();
  private running: Promise<void> | null = null;
  private stopped = false;
  private wake: () => void = () => undefined;

  constructor(
    private readonly leases: Leases,
    private readonly feed: OutboxFeed,
    private readonly publisher: FairEventPublisher,
    private readonly jobs: JobProducer,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.loop();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
    await this.leases.release(LEASE, this.holder).catch(() => undefined);
  }

  private async loop(): Promise<void> {
    let leasedUntil = 0;
    while (!this.stopped) {
      let carried = 0;
      try {
        if (Date.now() > leasedUntil && (await this.leases.hold(LEASE, this.holder, LEASE_SECONDS)))
          leasedUntil = Date.now() + (LEASE_SECONDS * 1000) / 3;
        if (Date.now() <= leasedUntil) carried = await this.carry();
      } catch (error) {
        this.logger.error(`The relay pauses: ${(error as Error).message}`);
        leasedUntil = 0;
        await this.pause(1_000);
      }
      if (carried < BATCH) await this.pause(IDLE_MS);
    }
  }

  private async carry(): Promise<number> {
    const events = await this.feed.stamp({ name: LEASE, holder: this.holder }, BATCH);
    if (events.length === 0) return 0;
    await this.publisher.publish(events);
    for (const event of events) {
      for (const bell of [...bellsOf(event), allocationJobOf(event)])
        if (bell) await this.jobs.ring({ ...bell, requestId: event.requestId });
    }
    await this.feed.markPublished(events.map((e) => e.id));
    return events.length;
  }

  private pause(ms: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
