import { type Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { type JobData, type JobName, QUEUES, type QueueName } from './catalogue.js';
import { handlersByJob, type JobHandler } from './job-handler.js';
import { connectRedis, type RedisSettings } from './redis-settings.js';

export interface RunnerReport {
  failed(job: string, jobId: string, error: Error): void;
  /** Wraps every run, so that logs carry the job and the request that caused it. */
  around<T>(job: string, jobId: string, requestId: string | null, run: () => Promise<T>): Promise<T>;
}

const CONCURRENCY: Readonly<Record<QueueName, number>> = { rounds: 1, chores: 8 };
/** A dead worker's job rings elsewhere within about lock + interval. Computing happens in threads, so 8 s of silence means dead or stopped. */
const LOCK_MS = 8_000;
const STALLED_INTERVAL_MS = 3_000;

/** Takes jobs from Redis and hands them to their handlers. */
export class BullJobRunner {
  private readonly redis: Redis;
  private readonly stopping = new AbortController();
  private readonly workers: Worker[] = [];

  constructor(
    private readonly settings: RedisSettings,
    private readonly report: RunnerReport,
  ) {
    this.redis = connectRedis(settings);
  }

  start(handlers: readonly JobHandler[]): void {
    const byJob = handlersByJob(handlers);
    for (const queue of QUEUES) {
      const worker = new Worker(queue, (job) => this.run(job, byJob), {
        connection: this.redis,
        prefix: this.settings.prefix,
        concurrency: CONCURRENCY[queue],
        lockDuration: LOCK_MS,
        stalledInterval: STALLED_INTERVAL_MS,
        maxStalledCount: 50,
      });
      worker.on('failed', (job, error) => this.report.failed(job?.name ?? queue, job?.id ?? '?', error));
      worker.on('error', (error) => this.report.failed(queue, '-', error));
      this.workers.push(worker);
    }
  }

  private run(job: Job, byJob: ReadonlyMap<JobName, JobHandler>): Promise<void> {
    const handler = byJob.get(job.name as JobName);
    if (!handler) throw new Error(`no handler for job "${job.name}"`);
    const id = job.id ?? '?';
    const context = { jobId: id, attempt: job.attemptsMade + 1, signal: this.stopping.signal };
    const { data, requestId } = job.data as { data: JobData[JobName]; requestId: string | null };
    return this.report.around(job.name, id, requestId, () => handler.handle(data, context));
  }

  /** Takes no more jobs, lets the running ones finish for `graceMs`, then asks them to hand back, and leaves. */
  async stop(graceMs: number): Promise<void> {
    const handBack = setTimeout(() => this.stopping.abort(new Error('the worker is stopping')), graceMs);
    await Promise.race([
      Promise.all(this.workers.map((w) => w.close())),
      new Promise((resolve) => setTimeout(resolve, graceMs + 3_000).unref()),
    ]);
    clearTimeout(handBack);
    this.redis.disconnect();
  }
}
