import type { JobData, JobName } from './catalogue.js';

export interface Bell<N extends JobName> {
  readonly job: N;
  readonly data: JobData[N];
  /** An id that is waiting or running already is not rung again. */
  readonly jobId: string;
  /** The request that caused it, for the logs of the job. */
  readonly requestId?: string | null;
}

export abstract class JobProducer {
  abstract ring<N extends JobName>(bell: Bell<N>): Promise<void>;
}
