import { JOB_NAMES, type JobData, type JobName } from './catalogue.js';

export interface JobContext {
  readonly jobId: string;
  readonly attempt: number;
  /** Aborted when the worker must hand its work back. Long jobs stop and throw; the job then rings elsewhere. */
  readonly signal: AbortSignal;
}

/** A thin shell over a use case. Must bear being run twice. */
export abstract class JobHandler<N extends JobName = JobName> {
  abstract readonly job: N;
  abstract handle(data: JobData[N], context: JobContext): Promise<void>;
}

/** Refuses to start unless each job of the catalogue has exactly one handler. */
export function handlersByJob(handlers: readonly JobHandler[]): ReadonlyMap<JobName, JobHandler> {
  const byJob = new Map<JobName, JobHandler>();
  const faults: string[] = [];
  for (const handler of handlers) {
    if (!JOB_NAMES.includes(handler.job))
      faults.push(`${handler.constructor.name} handles "${handler.job}", which the catalogue does not know`);
    else if (byJob.has(handler.job))
      faults.push(
        `"${handler.job}" has two handlers: ${byJob.get(handler.job)?.constructor.name} and ${handler.constructor.name}`,
      );
    else byJob.set(handler.job, handler);
  }
  for (const name of JOB_NAMES) if (!byJob.has(name)) faults.push(`"${name}" has no handler`);
  if (faults.length > 0) throw new Error(`The worker does not start: ${faults.join('; ')}.`);
  return byJob;
}
