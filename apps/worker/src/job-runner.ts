import { randomUUID } from 'node:crypto';
import { BullJobRunner, type JobHandler, type RedisSettings } from '@ketnoi/jobs';
import { type Log, runInRequestScope } from '@ketnoi/logging';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';

/** Longer than most jobs need; what is not done by then is handed back, and the process is gone within 10 s. */
const GRACE_MS = 5_000;

/** Runs jobs while the application runs. Logs of a job carry the id of the request that caused it. */
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly runner: BullJobRunner;

  constructor(
    settings: RedisSettings,
    private readonly handlers: readonly JobHandler[],
    log: Log,
  ) {
    this.runner = new BullJobRunner(settings, {
      failed: (job, jobId, error) => log.warn({ job, jobId, err: error }, 'a job failed'),
      around: (job, jobId, requestId, run) =>
        runInRequestScope({ requestId: requestId ?? randomUUID() }, async () => {
          const startedAt = Date.now();
          const result = await run();
          log.debug({ job, jobId, ms: Date.now() - startedAt }, 'a job is done');
          return result;
        }),
    });
  }

  onApplicationBootstrap(): void {
    this.runner.start(this.handlers);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.runner.stop(GRACE_MS);
  }
}
