/** Runs in a worker thread: reads one plan's file or one picture, answers and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { readPicture } from '../picture/read-picture.js';
import { readPlanFile } from '../read-plan-file.js';
import type { ThreadTask } from './thread-task.js';

const { bytes, options } = workerData as ThreadTask;
parentPort?.postMessage(options ? await readPlanFile(bytes, options) : readPicture(bytes));
