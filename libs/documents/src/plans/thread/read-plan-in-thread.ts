import { Worker } from 'node:worker_threads';
import { fileProblem, type PlanReading, unreadablePlan } from '@ketnoi/booth-allocation';
import { PLAN_FILE_LIMITS } from '../plan-file-limits.js';
import type { PlanFileOptions } from '../plan-options.js';

/** Threads at once; further files wait for their turn. A thread may hold half a gigabyte for some seconds. */
const MOST_AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * `readPlanFile` in a thread of its own, so that nobody else waits while a large file is read. A file that takes too
 * long or too much memory ends its thread and nothing else, and is told of as such.
 */
export async function readPlanInThread(bytes: Uint8Array, options: PlanFileOptions): Promise<PlanReading> {
  while (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await inThread(bytes, options);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function inThread(bytes: Uint8Array, options: PlanFileOptions): Promise<PlanReading> {
  const worker = new Worker(threadFile(), {
    name: 'plan',
    workerData: { bytes, options },
    resourceLimits: { maxOldGenerationSizeMb: PLAN_FILE_LIMITS.memory },
  });
  const tooLong = unreadablePlan(fileProblem('plan-file-takes-too-long'));
  return new Promise<PlanReading>((resolve, reject) => {
    const clock = setTimeout(() => {
      resolve(tooLong);
      void worker.terminate();
    }, PLAN_FILE_LIMITS.time);
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooLong) : reject(error),
    );
    worker.once('exit', () => {
      clearTimeout(clock);
      reject(new Error('the thread that reads plans ended without an answer'));
    });
  });
}

/** Threads are not transformed on the fly, so sources that run under a transformer (tests) start the built file. */
function threadFile(here: string = import.meta.url): URL {
  return here.endsWith('.ts')
    ? new URL('../../../../../dist/libs/documents/src/plans/thread/plan-thread-entry.js', here)
    : new URL('./plan-thread-entry.js', here);
}
