export { CATALOGUE, JOB_NAMES, type JobData, type JobName } from './catalogue.js';
export { BullJobRunner, type RunnerReport } from './bull-job-runner.js';
export { FairEventPublisher, FairEventStream, type LiveEvents } from './events/fair-events.js';
export { PushIterator } from './events/push-iterator.js';
export { handlersByJob, type JobContext, JobHandler } from './job-handler.js';
export { type Bell, JobProducer } from './job-producer.js';
export type { RedisSettings } from './redis-settings.js';
export { RedisHealth } from './signals/redis-health.js';
