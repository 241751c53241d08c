import { Worker } from 'node:worker_threads';
import type { ThreadTask } from './thread-task.js';

/** Threads at once; further files wait for their turn. A thread may hold half a gigabyte for some seconds. */
const MOST_AT_ONCE = 2;
const LONGEST_MS = 30_000;
const MOST_MEGABYTES = 512;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a file in a thread of its own, so that nobody else waits for it. A file that takes too long or too much memory
 * ends its thread and nothing else: the answer is null then.
 */
export async function runInThread<T>(task: ThreadTask): Promise<{ readonly read: T } | null> {
  while (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await inThread<T>(task);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function inThread<T>(workerData: ThreadTask): Promise<{ readonly read: T } | null> {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEGABYTES };
  const worker = new Worker(threadFile(), { name: `reads a ${workerData.reads}`, workerData, resourceLimits });
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      resolve(null);
      void worker.terminate();
    }, LONGEST_MS);
    worker.once('message', (read: T) => resolve({ read }));
    worker.once('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(null) : reject(error),
    );
    worker.once('exit', () => {
      clearTimeout(clock);
      reject(new Error(`the thread that reads a ${workerData.reads} ended without an answer`));
    });
  });
}

/** Threads are not transformed on the fly, so sources that run under a transformer (tests) start the built file. */
function threadFile(here: string = import.meta.url): URL {
  return here.endsWith('.ts')
    ? new URL('../../../../dist/libs/documents/src/thread/thread-entry.js', here)
    : new URL('./thread-entry.js', here);
}
