import type { JobData, JobName } from './catalogue.js';

/** Rings a job. A job id that is waiting or running already is not rung again. */
export abstract class JobProducer {
  abstract ring<N extends JobName>(job: N, data: JobData[N], jobId: string): Promise<void>;
}
