/** Runs in a worker thread: reads one plan's file, answers and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PlanFileOptions } from '../plan-options.js';
import { readPlanFile } from '../read-plan-file.js';

const { bytes, options } = workerData as { bytes: Uint8Array; options: PlanFileOptions };
parentPort?.postMessage(await readPlanFile(bytes, options));
