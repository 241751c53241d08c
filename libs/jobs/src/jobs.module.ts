import { SessionEndings } from '@ketnoi/accounts';
import { type DynamicModule, Module } from '@nestjs/common';
import { BullJobProducer } from './bull-job-producer.js';
import { FairEventPublisher, FairEventStream } from './events/fair-events.js';
import { RedisFairEventPublisher, RedisFairEventStream } from './events/redis-fair-events.js';
import { JobProducer } from './job-producer.js';
import type { RedisSettings } from './redis-settings.js';
import { RedisHealth } from './signals/redis-health.js';
import { RedisSessionEndings } from './signals/redis-session-endings.js';

/** Global: rings jobs and carries live events. Running jobs is the worker's own affair (`BullJobRunner`). */
@Module({})
export class JobsModule {
  static forRoot(settings: RedisSettings): DynamicModule {
    return {
      module: JobsModule,
      global: true,
      providers: [
        { provide: JobProducer, useFactory: () => new BullJobProducer(settings) },
        { provide: FairEventPublisher, useFactory: () => new RedisFairEventPublisher(settings) },
        { provide: FairEventStream, useFactory: () => new RedisFairEventStream(settings) },
        { provide: SessionEndings, useFactory: () => new RedisSessionEndings(settings) },
        { provide: RedisHealth, useFactory: () => new RedisHealth(settings) },
      ],
      exports: [JobProducer, FairEventPublisher, FairEventStream, SessionEndings, RedisHealth],
    };
  }
}
